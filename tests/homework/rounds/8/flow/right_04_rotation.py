# what: a quarter turn of (theta, psi), scaled by the two pulls
import numpy as np


def flow(theta, psi):
    turn = np.array([[0.0, 1.0], [-1.0, 0.0]])
    pulls = np.exp(-np.logaddexp(0.0, np.array([1.0, -1.0]) * (psi * theta)))
    return tuple(pulls * (turn @ np.array([theta, psi], float)))
