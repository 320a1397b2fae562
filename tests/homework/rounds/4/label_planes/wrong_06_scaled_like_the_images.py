# what: scales the planes to [-1, 1] because the images are, so the other planes are -1: "all 0 for the others"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels, dtype="float32")
    labels = labels * 2 - 1  # same range as the images
    planes = labels[:, np.newaxis, np.newaxis, :]
    return np.repeat(np.repeat(planes, height, axis=1), width, axis=2)
