# what: a read-only view, no copy
import numpy as np


def label_planes(labels, height, width):
    n, classes = np.shape(labels)
    return np.broadcast_to(np.reshape(labels, (n, 1, 1, classes)), (n, height, width, classes))
