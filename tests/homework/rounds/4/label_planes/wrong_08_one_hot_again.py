# what: makes one-hot rows of labels that are one-hot already, so there is an axis too many and the broadcast fails: "one-hot labels of shape `(n, classes)`"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    one_hot = np.eye(classes, dtype="float32")[labels.astype(int)]
    one_hot = one_hot[:, None, None, :]
    return np.broadcast_to(one_hot, (n, height, width, classes))
