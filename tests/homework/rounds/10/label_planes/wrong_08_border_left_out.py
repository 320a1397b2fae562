# what: loops over the pixels from 1, so the first row and column stay 0
import numpy as np


def label_planes(labels, height, width):
    n, classes = np.shape(labels)
    planes = np.zeros((n, height, width, classes))
    for i in range(n):
        for y in range(1, height):
            for x in range(1, width):
                planes[i, y, x] = labels[i]
    return planes
