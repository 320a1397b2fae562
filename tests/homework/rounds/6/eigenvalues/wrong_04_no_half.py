# what: writes 1 and -1 off the diagonal, as for the Wasserstein game: forgets that sigma(0) is 1/2. Lesson 5: "$\psi\theta$ is tiny, and $\sigma(0) = \tfrac12$"
import numpy as np


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    J = np.array(
        [
            [0.0, 1.0],
            [-1.0, -gamma],
        ]
    )
    return np.linalg.eigvals(J).astype(complex)
