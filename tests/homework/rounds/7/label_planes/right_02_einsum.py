# what: an outer product with ones, by einsum
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    return np.einsum("nc,h,w->nhwc", labels, np.ones(height), np.ones(width))
