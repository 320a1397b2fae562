# what: scales the ratios to mean 1, like importance weights
import numpy as np


def density_ratio(d):
    weights = d / (1 - d)
    return weights / np.mean(weights)
