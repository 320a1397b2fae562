# what: writes P(y) = p^y (1-p)^(1-y) as in the lesson and takes minus the log
import numpy as np


def bce(y, p):
    likelihood = p**y * (1 - p) ** (1 - y)
    with np.errstate(divide="ignore"):
        return float(-np.log(likelihood))
