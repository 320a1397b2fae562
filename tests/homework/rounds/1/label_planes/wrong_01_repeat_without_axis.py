# what: the famous mistake of lesson 11: np.repeat without an axis, then reshape: right shape, but the planes are not constant
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    planes = np.repeat(labels, height * width)
    return planes.reshape(n, height, width, classes)
