# what: a read-only broadcast view, without copying anything
import numpy as np


def label_planes(labels, height, width):
    labels = np.asarray(labels)
    n, classes = labels.shape
    return np.broadcast_to(labels[:, None, None, :], (n, height, width, classes))
