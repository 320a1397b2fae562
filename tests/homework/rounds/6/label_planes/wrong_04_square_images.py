# what: takes all images for squares: the height is used for both sides. "The result has the shape `(n, height, width, classes)`."
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    size = height
    planes = np.zeros((len(labels), size, size, labels.shape[1]), dtype="float32")
    planes += labels[:, None, None, :]
    return planes
