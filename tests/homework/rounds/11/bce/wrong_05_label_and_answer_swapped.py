# what: swaps target and prediction and clips to avoid log(0)
import numpy as np


def bce(y, p):
    y = np.clip(y, 1e-7, 1 - 1e-7)
    return float(-(p * np.log(y) + (1 - p) * np.log(1 - y)))
