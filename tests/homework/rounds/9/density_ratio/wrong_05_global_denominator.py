# what: divides by the mean of 1 - d instead of each point's ("at each of them")
import numpy as np


def density_ratio(d):
    return d / np.mean(1 - d)
