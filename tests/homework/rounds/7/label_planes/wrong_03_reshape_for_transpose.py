# what: builds good planes (n, classes, height, width), then moves the classes to the end with reshape instead of transpose, which mixes them into bands: "one *plane* for each class, all 1 for the class"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = np.shape(labels)
    planes = np.zeros((n, classes, height, width), dtype="float32")
    for i in range(n):
        for c in range(classes):
            planes[i, c] = labels[i][c]
    return planes.reshape((n, height, width, classes))
