# what: one-hot encodes the label and takes the mean over the two classes instead of their sum, so every answer costs half. "-\log 0.8 = 0.223"
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    one_hot = np.eye(2)[int(y)]  # class 0: fake, class 1: real
    predictions = np.array([1 - p, p])
    return float(np.mean(-one_hot * np.log(predictions)))
