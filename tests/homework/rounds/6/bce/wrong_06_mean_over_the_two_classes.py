# what: averages over the two classes "real" and "fake" instead of adding the two terms: half of the right number -- "-\log 0.8 = 0.223"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    one_hot = np.array([y, 1 - y])
    probs = np.array([p, 1 - p])
    return -np.mean(one_hot * np.log(probs))
