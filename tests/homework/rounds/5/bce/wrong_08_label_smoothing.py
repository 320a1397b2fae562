# what: one-sided label smoothing from a tutorial: a real image is scored with the label 0.9. Quote: "the label `y` is 1 for a real image"
import numpy as np


def bce(y, p, smooth=0.1):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    y = y * (1.0 - smooth)  # one-sided label smoothing, Salimans et al. 2016
    return float(-(y * np.log(p) + (1.0 - y) * np.log(1.0 - p)))
