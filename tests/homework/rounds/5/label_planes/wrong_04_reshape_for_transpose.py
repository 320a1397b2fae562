# what: builds (n, classes, height, width) and mends the shape by a reshape, which does not move the axes. "one *plane* for each class"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    planes = np.zeros((n, classes, height, width), dtype="float32")
    for i in range(n):
        planes[i, labels[i].argmax()] = 1
    # channels last for Keras
    return planes.reshape(n, height, width, classes)
