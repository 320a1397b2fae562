# what: sorts the points first: the ratios are not in the order of d
import numpy as np

def density_ratio(d):
    d = np.sort(d)
    return d / (1 - d)
