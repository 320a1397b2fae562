# what: forgets R1, D's step is that of task 1
import numpy as np


def flow(theta, psi):
    x = psi * theta
    return psi / (1 + np.exp(x)), -theta / (1 + np.exp(-x))


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    psi = psi + h * flow(theta, psi)[1]
    theta = theta + h * flow(theta, psi)[0]
    return np.array([theta, psi])
