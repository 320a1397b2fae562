# what: np.resize runs on into the next image's label
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    return np.resize(labels, (n, height, width, classes))
