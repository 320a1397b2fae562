# what: a loop that fills the plane of each image's class
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = np.zeros((len(labels), height, width, len(labels[0])))
    for i, row in enumerate(labels):
        planes[i, :, :, int(np.argmax(row))] = 1
    return planes
