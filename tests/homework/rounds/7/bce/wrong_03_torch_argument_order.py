# what: helper has PyTorch's order (input, target) but is called with (label, answer): label and answer swapped, clipping hides the log 0. Quote: "`y` is 1 for a real image and 0 for"
import numpy as np


def binary_cross_entropy(input, target):
    input = np.clip(input, 1e-12, 1 - 1e-12)
    return -(target * np.log(input) + (1 - target) * np.log(1 - input))


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return float(binary_cross_entropy(y, p))
