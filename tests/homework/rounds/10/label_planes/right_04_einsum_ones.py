# what: an outer product of the labels with a picture of ones, by einsum
import numpy as np


def label_planes(labels, height, width):
    ones = np.ones((height, width))
    return np.einsum("nc,hw->nhwc", labels, ones)
