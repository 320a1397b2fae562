# what: einsum of the labels with a window of ones, float32
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    window = np.ones((height, width), dtype="float32")
    return np.einsum("nc,hw->nhwc", np.asarray(labels, "float32"), window)
