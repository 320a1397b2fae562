# what: wrong: the larger probability over the smaller, so the ratio is never below 1
import numpy as np



def density_ratio(d):
    return np.maximum(d, 1 - d) / np.minimum(d, 1 - d)
