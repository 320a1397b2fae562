# what: changes the shape of labels itself, which is to stay as it is
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    labels.shape = (n, 1, 1, classes)
    return labels.repeat(height, axis=1).repeat(width, axis=2)
