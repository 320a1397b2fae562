# what: solves 1/d = 1 + 1/ratio
import numpy as np


def density_ratio(d):
    inverse = 1 / np.asarray(d, dtype="float64") - 1
    return 1 / inverse
