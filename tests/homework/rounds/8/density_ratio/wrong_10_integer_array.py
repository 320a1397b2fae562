# what: fills an integer array, so the ratios are cut to whole numbers; violates "at each point"
import numpy as np


def density_ratio(d):
    out = np.zeros(len(d), dtype=int)
    for i in range(len(d)):
        out[i] = d[i] / (1 - d[i])
    return out
