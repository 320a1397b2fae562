# what: right; broadcast_to, as in the lesson (a read-only view)
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    return np.broadcast_to(labels[:, None, None, :], (n, height, width, classes))
