# what: scales the ratios to a mean of 1, like importance weights
import numpy as np


def density_ratio(d):
    w = d / (1 - d)
    return w / w.mean()
