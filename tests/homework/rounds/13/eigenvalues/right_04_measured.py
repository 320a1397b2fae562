# what: right: the matrix measured from the flow by central differences, which are exact on the axes
import numpy as np


def velocity(state, gamma):
    theta, psi = state
    return np.array(
        [psi / (1 + np.exp(psi * theta)), -theta / (1 + np.exp(-psi * theta)) - gamma * psi]
    )


def eigenvalues(gamma):
    small = 1e-3
    columns = [
        (velocity(small * e, gamma) - velocity(-small * e, gamma)) / (2 * small) for e in np.eye(2)
    ]
    values, _ = np.linalg.eig(np.stack(columns, axis=1))
    return np.array(values, dtype=complex)
