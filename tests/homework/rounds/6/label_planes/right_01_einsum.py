# what: right; outer product of the rows with a picture of ones, by einsum
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    return np.einsum("nc,hw->nhwc", labels, np.ones((height, width)))
