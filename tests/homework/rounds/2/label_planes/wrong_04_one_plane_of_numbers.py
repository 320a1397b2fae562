# what: makes a single plane that holds the number of the class, shape (n, h, w, 1), instead of one plane for each class
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    y = np.argmax(labels, axis=1)
    plane = np.ones((len(y), height, width, 1), dtype="float32")
    return plane * y[:, None, None, None]
