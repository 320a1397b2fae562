# what: the brake's entry in the matrix is -gamma/2 (the weight of the penalty) and not -gamma (its derivative): "$\dot\psi = -\theta\,\sigma(\psi\theta) - \gamma\psi$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    matrix = np.array(
        [
            [0, 0.5],
            [-0.5, -gamma / 2],
        ],
        dtype=complex,
    )
    return np.linalg.eigvals(matrix)
