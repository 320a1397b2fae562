# what: wrong: np.repeat without an axis, so the numbers run along the wrong axes after reshape
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    return np.repeat(labels, height * width).reshape(n, height, width, classes)
