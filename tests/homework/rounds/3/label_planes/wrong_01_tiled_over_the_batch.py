# what: np.tile stacks the whole batch h * w times, so after the reshape each image's pixels carry the labels of all images in turn -- "all 1 for the class of this image"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    tiled = np.tile(labels, (height * width, 1))  # one row for each pixel
    return tiled.reshape(n, height, width, classes)
