# what: fills the plane of class k with the number k instead of 1: class 0 vanishes -- "all 1 for the class of this image"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    result = np.zeros((n, height, width, classes))
    for i in range(n):
        label = int(np.argmax(labels[i]))
        result[i, :, :, label] = np.full((height, width), label)
    return result
