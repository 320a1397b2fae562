# what: scales the planes to -1 and 1, like the images, so the other classes' planes are -1 instead of 0: "all 0 for the others"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels, dtype="float32")
    planes = labels[:, np.newaxis, np.newaxis, :]
    planes = np.repeat(planes, height, axis=1)
    planes = np.repeat(planes, width, axis=2)
    return planes * 2 - 1  # images are in [-1, 1]
