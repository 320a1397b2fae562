# what: clips p to [0.01, 0.99] to be safe
import numpy as np


def bce(y, p):
    p = np.clip(p, 0.01, 0.99)
    return float(-y * np.log(p) - (1 - y) * np.log(1 - p))
