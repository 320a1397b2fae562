# what: wrote the entropy of p and forgot the label y; violates "binary cross-entropy: the label y is 1 for a real image and 0 for a fake"
import numpy as np


def bce(y, p):
    return float(-(p * np.log(p) + (1 - p) * np.log(1 - p)))
