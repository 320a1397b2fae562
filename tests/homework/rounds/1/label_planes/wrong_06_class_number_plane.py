# what: a single plane that holds the class's number, shape (n, height, width, 1), instead of one plane for each class
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    y = np.argmax(labels, axis=1)
    planes = np.ones((len(labels), height, width, 1))
    return planes * y[:, None, None, None]
