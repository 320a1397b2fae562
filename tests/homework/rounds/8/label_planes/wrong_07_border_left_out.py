# what: the range starts at 1, so the first row and column stay 0; violates "constant planes", "all 1 for the class of this image"
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    out = np.zeros((n, height, width, classes))
    for i in range(1, height):
        for j in range(1, width):
            out[:, i, j] = labels
    return out
