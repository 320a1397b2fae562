# what: makes a single plane filled with the class's number, instead of one plane of 0s and 1s for each class: "one *plane* for each class"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    y = np.argmax(labels, axis=1)
    planes = np.zeros((len(labels), height, width, 1))
    for i, number in enumerate(y):
        planes[i, :, :, 0] = number
    return planes
