# what: ten classes hard-coded; the text says labels of shape (n, classes), so fewer give an IndexError, and of more the planes beyond the tenth are missing
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n = len(labels)
    planes = np.zeros((n, height, width, 10))
    for i in range(n):
        for c in range(10):
            planes[i, :, :, c] = labels[i][c]
    return planes
