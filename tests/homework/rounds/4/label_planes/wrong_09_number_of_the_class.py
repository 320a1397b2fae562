# what: fills the class's plane with the number of the class and not with 1, so class 0 has no plane at all: "all 1 for the class of this image"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = np.zeros((len(labels), height, width, len(labels[0])))
    for i, row in enumerate(labels):
        label = np.argmax(row)
        planes[i, :, :, label] = label
    return planes
