# what: the label picks one of the two probabilities by index; a NumPy scalar comes out
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    probabilities = np.array([1.0 - p, p], dtype="float64")
    return -np.log(probabilities)[int(y)]
