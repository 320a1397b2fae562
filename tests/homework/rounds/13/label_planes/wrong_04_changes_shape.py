# what: wrong: sets labels.shape, so the caller's array has four axes afterwards
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    labels.shape = (n, 1, 1, classes)
    return np.tile(labels, (1, height, width, 1))
