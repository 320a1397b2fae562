# what: wrong: linearises at theta = 1, psi = 0, which adds -1/4 to the brake
import numpy as np


def eigenvalues(gamma):
    theta, psi = 1.0, 0.0
    d = 1 / (1 + np.exp(-psi * theta))
    s = d * (1 - d)
    matrix = [
        [-(psi**2) * s, (1 - d) - psi * theta * s],
        [-d - psi * theta * s, -(theta**2) * s - gamma],
    ]
    return np.linalg.eigvals(np.array(matrix)).astype(complex)
