# what: right: broadcast, then copied
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    return np.broadcast_to(labels[:, None, None, :], (n, height, width, classes)).copy()
