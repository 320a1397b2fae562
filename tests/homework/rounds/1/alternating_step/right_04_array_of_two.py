# what: right; works on a vector [theta, psi] with masks for the turns, returns a NumPy array of two
import numpy as np


def velocity(point, gamma):
    theta, psi = point
    s = (1 + np.tanh(theta * psi / 2)) / 2
    return np.array([psi * (1 - s), -theta * s - gamma * psi])


def alternating_step(theta, psi, h, gamma):
    """The pair (theta, psi) after one alternating step."""
    point = np.array([theta, psi], dtype=float)
    for turn in (np.array([0, 1]), np.array([1, 0])):  # D, then G
        point = point + h * turn * velocity(point, gamma)
    return point
