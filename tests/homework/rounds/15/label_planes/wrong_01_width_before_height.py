# what: the axes of height and width are swapped
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = labels.reshape(len(labels), 1, 1, -1)
    return np.tile(planes, (1, width, height, 1))
