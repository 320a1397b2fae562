# what: tiles the whole list of labels and reshapes: pixels of one image get the labels of all images in turn. "all 1 for the class of this image"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    return np.tile(labels, (height * width, 1)).reshape(n, height, width, classes)
