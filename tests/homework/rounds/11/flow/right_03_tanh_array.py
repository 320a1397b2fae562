# what: tanh form of the sigmoid, NumPy array (2,)
import numpy as np


def flow(theta, psi):
    t = np.tanh(psi * theta / 2)
    return np.array([psi * (1 - t), -theta * (1 + t)]) / 2
