# what: writes gamma/2, the factor of the penalty, into the matrix instead of gamma, the penalty's second derivative -- "the flow of task 2 is linear"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array(
        [
            [0, 0.5],
            [-0.5, -gamma / 2],
        ],
        dtype=complex,
    )
    values, vectors = np.linalg.eig(J)
    return values
