# what: casts to float32 first
import numpy as np


def density_ratio(d):
    d = np.asarray(d, dtype=np.float32)
    return d / (np.float32(1) - d)
