# what: a final squeeze drops the batch axis when n = 1 (and a height or width of 1), so a single label gives (height, width, classes)
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.expand_dims(np.expand_dims(np.asarray(labels), 1), 1)
    labels = np.repeat(np.repeat(labels, height, axis=1), width, axis=2)
    return np.squeeze(labels)
