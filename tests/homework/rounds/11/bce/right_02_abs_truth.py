# what: the probability of the truth is |1 - y - p|, one log of it
import numpy as np


def bce(y, p):
    truth = abs(1 - y - p)
    return float(-np.log(truth))
