# what: np.resize just goes on through the flat labels of the whole batch to fill the array: pixels get the labels of other images
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    return np.resize(labels, (labels.shape[0], height, width, labels.shape[1]))
