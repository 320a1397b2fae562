# what: right, an outer product with two vectors of ones
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    return np.einsum("nc,h,w->nhwc", labels, np.ones(height), np.ones(width))
