# what: 1 / (1/d - 1), with 0 for d = 0 and infinity for d = 1
import numpy as np


def density_ratio(d):
    with np.errstate(divide="ignore"):
        return 1 / (1 / np.asarray(d, float) - 1)
