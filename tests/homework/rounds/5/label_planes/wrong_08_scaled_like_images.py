# what: scales the planes to [-1, 1] like the images, so the other planes are -1. "all 0 for the others"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    planes = np.broadcast_to(labels.reshape(n, 1, 1, classes), (n, height, width, classes))
    return 2.0 * planes - 1.0  # the same range as the images
