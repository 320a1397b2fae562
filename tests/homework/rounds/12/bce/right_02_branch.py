# what: takes the probability given to the truth, then its log
import numpy as np


def bce(y, p):
    truth = p if y == 1 else 1 - p
    return float(-np.log(truth))
