# what: gives the caller's array two more axes
import numpy as np

def label_planes(labels, height, width):
    n, classes = labels.shape
    labels.shape = (n, 1, 1, classes)
    return labels * np.ones((n, height, width, classes), labels.dtype)
