# what: updates an array in place on a copy, and returns its two entries
import numpy as np


def alternating_step(theta, psi, h, gamma):
    z = np.array([theta, psi], dtype=float)
    sigma = lambda l: np.exp(-np.logaddexp(0.0, -l))
    z[1] += h * (-z[0] * sigma(z.prod()) - gamma * z[1])
    z[0] += h * z[1] * sigma(-z.prod())
    return z[0], z[1]
