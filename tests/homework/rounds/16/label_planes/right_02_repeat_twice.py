# what: adds two axes and repeats along each.
import numpy as np


def label_planes(labels, height, width):
    planes = np.expand_dims(labels, axis=(1, 2))
    planes = np.repeat(planes, height, axis=1)
    return np.repeat(planes, width, axis=2)
