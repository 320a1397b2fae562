# what: swapped label and answer in the formula: takes the logarithm of the label y, so log 0 (inf or nan)
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    # cross entropy: - sum prediction * log(target)
    return float(-(p * np.log(y) + (1 - p) * np.log(1 - y)))
