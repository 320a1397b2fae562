# what: the truth's probability is |1 - y - p|
import numpy as np


def bce(y, p):
    with np.errstate(divide="ignore"):
        return float(-np.log(np.abs(1 - y - p)))
