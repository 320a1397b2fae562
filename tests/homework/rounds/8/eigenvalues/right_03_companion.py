# what: NumPy, the matrix from a small difference of the flow at 0 (central, exact to rounding)
import numpy as np


def flow_with_r1(theta, psi, gamma):
    t = np.tanh(psi * theta / 2)
    return np.array([psi * (1 - t) / 2, -theta * (1 + t) / 2 - gamma * psi])


def eigenvalues(gamma):
    e = 1e-4
    columns = [(flow_with_r1(*v, gamma) - flow_with_r1(*-v, gamma)) / (2 * e) for v in e * np.eye(2)]
    return np.linalg.eigvals(np.stack(columns, axis=1).astype(complex))
