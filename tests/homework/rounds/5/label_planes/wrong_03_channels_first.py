# what: PyTorch's order: the classes come before height and width. "The result has the shape `(n, height, width, classes)`."
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    return labels[:, :, None, None] * np.ones((1, 1, height, width), dtype=labels.dtype)
