# what: measures the derivative of the flow at (1, 1), the start of lesson 5's runs, and not at the equilibrium (0, 0)
import numpy as np

START = np.array([1.0, 1.0])


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + np.exp(-psi * theta))
    return np.array([psi * (1 - s), -theta * s - gamma * psi])


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    eps = 1e-6
    columns = []
    for e in np.eye(2):
        up = flow_with_r1(*(START + eps * e), gamma)
        down = flow_with_r1(*(START - eps * e), gamma)
        columns.append((up - down) / (2 * eps))
    return np.linalg.eigvals(np.stack(columns, axis=1)).astype(complex)
