# what: looks the truth's probability up in a pair, with the label as index, NumPy float out
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    to_fake, to_real = 1.0 - p, p
    truth = (to_fake, to_real)[int(y)]
    return -np.log(truth)
