# what: stores the answers in 16 bits to save memory
import numpy as np


def density_ratio(d):
    d = d.astype(np.float16)
    return (d / (1 - d)).astype(np.float64)
