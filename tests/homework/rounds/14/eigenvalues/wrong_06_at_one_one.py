# what: the Jacobian is measured at (1, 1), not at the equilibrium
import numpy as np


def flow(z, gamma):
    d = 1 / (1 + np.exp(-z[0] * z[1]))
    return np.array([z[1] * (1 - d), -z[0] * d - gamma * z[1]])


def eigenvalues(gamma):
    z, e = np.ones(2), 1e-6
    columns = [(flow(z + e * u, gamma) - flow(z - e * u, gamma)) / (2 * e) for u in np.eye(2)]
    return np.linalg.eigvals(np.array(columns).T).astype(complex)
