# what: pads the labels with zeros to the size of the image: only the pixel in the upper left corner holds the label
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = np.asarray(labels)[:, None, None, :]
    return np.pad(planes, ((0, 0), (0, height - 1), (0, width - 1), (0, 0)))
