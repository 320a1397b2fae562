# what: right: a loop, 1 / (1/d - 1) in Python's floats
import numpy as np



def density_ratio(d):
    ratios = np.empty(len(d))
    for i in range(len(d)):
        ratios[i] = 1 / (1 / float(d[i]) - 1)
    return ratios
