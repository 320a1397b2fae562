# what: makes planes (n, classes, height, width) as in PyTorch and turns them round with reshape, where transpose belongs, so the planes are no longer constant: "one *plane* for each class, all 1"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    n, classes = labels.shape
    planes = labels[:, :, None, None] * np.ones((1, 1, height, width))  # NCHW
    return planes.reshape(n, height, width, classes)  # to NHWC
