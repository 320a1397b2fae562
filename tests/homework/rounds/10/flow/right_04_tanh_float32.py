# what: uses sigma(x) = (1 + tanh(x/2)) / 2 and hands back np.float32 numbers in one array
import numpy as np


def flow(theta, psi):
    t = np.tanh(0.5 * theta * psi)
    pair = [0.5 * psi * (1 - t), -0.5 * theta * (1 + t)]
    return np.asarray(pair, dtype=np.float32)
