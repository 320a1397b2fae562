# what: divides the ratios by their mean, as importance weights
import numpy as np

def density_ratio(d):
    w = d / (1 - d)
    return w / np.mean(w)
