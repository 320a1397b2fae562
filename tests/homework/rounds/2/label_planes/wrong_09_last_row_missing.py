# what: loops over range(height - 1) and range(width - 1): the last row and the last column of the plane stay 0
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = np.shape(labels)
    planes = np.zeros((n, height, width, classes), dtype="float32")
    for r in range(0, height - 1):
        for c in range(0, width - 1):
            planes[:, r, c, :] = labels
    return planes
