# what: fills an array of integers
import numpy as np


def density_ratio(d):
    ratio = np.zeros(len(d), dtype=int)
    for i in range(len(d)):
        ratio[i] = d[i] / (1 - d[i])
    return ratio
