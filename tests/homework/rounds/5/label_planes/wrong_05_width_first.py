# what: width and height swapped, as in (x, y); seen only when the image is not square. "The result has the shape `(n, height, width, classes)`."
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = np.expand_dims(labels, axis=(1, 2))
    planes = np.repeat(planes, width, axis=1)
    planes = np.repeat(planes, height, axis=2)
    return planes
