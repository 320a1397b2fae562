# what: gives one number, the mean ratio; violates "an array (n,)"
import numpy as np


def density_ratio(d):
    return float(np.mean(d) / np.mean(1 - d))
