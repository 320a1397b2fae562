# what: clips p the way Keras does, to be safe against log(0)
import numpy as np


def bce(y, p):
    p = np.clip(p, 1e-7, 1 - 1e-7)
    return float(-(y * np.log(p) + (1 - y) * np.log(1 - p)))
