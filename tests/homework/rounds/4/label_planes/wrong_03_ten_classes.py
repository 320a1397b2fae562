# what: there are ten classes for it, whatever the labels' width: "one-hot labels of shape `(n, classes)`"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.reshape(labels, (-1, 1, 1, 10))
    return np.tile(labels, (1, height, width, 1))
