# what: scales the planes to [-1, 1] like the images: the planes of the other classes are -1, and the text says 0
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = np.tile(np.asarray(labels)[:, None, None, :], (1, height, width, 1))
    return (planes * 2.0 - 1.0).astype("float32")  # same range as the images
