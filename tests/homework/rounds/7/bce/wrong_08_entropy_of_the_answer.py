# what: the entropy of D's answer, p log p + (1-p) log(1-p), where the weights should be the label y and 1 - y. Quote: "The label switches one of the two terms off"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return float(-(p * np.log(p) + (1 - p) * np.log(1 - p)))
