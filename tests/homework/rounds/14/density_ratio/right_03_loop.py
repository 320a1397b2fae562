# what: 1 / (1/d - 1), point by point
import numpy as np

def density_ratio(d):
    out = np.empty(len(d))
    for i in range(len(d)):
        out[i] = 1 / (1 / float(d[i]) - 1)
    return out
