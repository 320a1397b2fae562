# what: loops over the pixels from 0 to height - 2
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    planes = np.zeros((n, height, width, classes))
    for row in range(height - 1):
        for column in range(width - 1):
            planes[:, row, column] = labels
    return planes
