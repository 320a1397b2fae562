# what: left out the minus sign, so it is never positive ("minus the logarithm of the probability that D gave to the truth")
import numpy as np


def bce(y, p):
    return float(y * np.log(p) + (1 - y) * np.log(1 - p))
