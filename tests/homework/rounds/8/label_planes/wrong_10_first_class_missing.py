# what: counts classes from 1, so the planes are shifted by one (and the last class wraps to the first); violates "all 1 for the class of this image"
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    out = np.zeros((n, height, width, classes))
    for i in range(n):
        number = int(np.argmax(labels[i])) + 1
        out[i, :, :, number % classes] = 1
    return out
