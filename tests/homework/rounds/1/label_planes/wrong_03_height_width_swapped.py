# what: height and width swapped: the shape is (n, width, height, classes); invisible for square images
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels, dtype="float32")
    n, c = labels.shape
    return np.broadcast_to(labels[:, np.newaxis, np.newaxis, :], (n, width, height, c))
