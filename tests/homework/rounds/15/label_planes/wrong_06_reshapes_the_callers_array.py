# what: sets the shape of the caller's array itself, so labels does not stay as it is
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    labels.shape = (n, 1, 1, classes)
    return np.repeat(np.repeat(labels, height, axis=1), width, axis=2)
