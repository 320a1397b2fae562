# what: measures the matrix at (1, 1), where the lesson's runs start, not at the equilibrium -- "Near $(0, 0)$ the flow of task 2 is linear."
import numpy as np


def flow_with_r1(theta, psi, gamma):
    s = 1 / (1 + np.exp(-psi * theta))
    return np.array([psi * (1 - s), -theta * s - gamma * psi])


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    start, eps = np.array([1.0, 1.0]), 1e-6
    columns = []
    for e in eps * np.eye(2):
        ahead = flow_with_r1(*(start + e), gamma)
        back = flow_with_r1(*(start - e), gamma)
        columns.append((ahead - back) / (2 * eps))
    return np.linalg.eigvals(np.stack(columns, axis=1)).astype(complex)
