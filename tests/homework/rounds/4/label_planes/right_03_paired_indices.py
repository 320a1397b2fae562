# what: right, zeros and then ones at pairs of image and class, integers
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = np.shape(labels)
    planes = np.zeros((n, height, width, classes), dtype=int)
    planes[np.arange(n), :, :, np.argmax(labels, axis=1)] = 1
    return planes
