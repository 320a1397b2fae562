# what: broadcasts (n, classes) as it is: the images line up with the columns, so it raises (or, where width = n, mixes images and columns) -- "The result has the shape `(n, height, width, classes)`."
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    return np.broadcast_to(labels, (n, height, width, classes))
