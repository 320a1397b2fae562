# what: right; tiles whole rows, for which the reshape is the right one
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    return np.tile(labels, (1, height * width)).reshape(len(labels), height, width, -1)
