# what: a list of two np.float32
import numpy as np


def flow(theta, psi):
    z = np.float32(theta) * np.float32(psi)
    d = np.float32(1) / (np.float32(1) + np.exp(-z))
    rest = np.float32(1) / (np.float32(1) + np.exp(z))
    return [np.float32(psi) * rest, np.float32(-theta) * d]
