# what: classes in front of the image axes ("the shape (n, height, width, classes)")
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    return np.ones((n, classes, height, width)) * labels.reshape(n, classes, 1, 1)
