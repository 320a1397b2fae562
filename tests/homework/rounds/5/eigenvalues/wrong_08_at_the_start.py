# what: linearises at the starting point (1, 1) of the lesson's runs and not at the equilibrium. "Near $(0, 0)$ the flow of task 2 is linear."
import numpy as np

START = (1.0, 1.0)


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def eigenvalues(gamma):
    """The two eigenvalues at the equilibrium: a complex array (2,)."""
    theta, psi = START
    s = sigmoid(psi * theta)
    slope = s * (1 - s)
    jacobian = np.array(
        [
            [-(psi**2) * slope, (1 - s) - psi * theta * slope],
            [-s - theta * psi * slope, -(theta**2) * slope - gamma],
        ]
    )
    return np.linalg.eigvals(jacobian.astype(complex))
