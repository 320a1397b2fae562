# what: right; four nested loops that fill an array of zeros
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n = len(labels)
    classes = len(labels[0])
    result = np.zeros((n, height, width, classes))
    for image in range(n):
        for row in range(height):
            for column in range(width):
                for c in range(classes):
                    result[image, row, column, c] = labels[image][c]
    return result
