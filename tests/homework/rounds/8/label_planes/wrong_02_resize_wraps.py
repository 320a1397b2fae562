# what: np.resize goes through the whole batch again and again: right for one image only; violates "the class of this image"
import numpy as np


def label_planes(labels, height, width):
    n, classes = np.shape(labels)
    return np.resize(labels, (n, height, width, classes))
