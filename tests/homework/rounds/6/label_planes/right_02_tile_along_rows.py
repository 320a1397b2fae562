# what: right; np.tile along the row and a reshape: looks like the famous mistake, but keeps each row together
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    return np.tile(labels, height * width).reshape(len(labels), height, width, -1)
