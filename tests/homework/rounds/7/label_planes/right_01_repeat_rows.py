# what: repeat along axis 0, then reshape: each row's copies stay together
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    return labels.repeat(height * width, axis=0).reshape(-1, height, width, labels.shape[1])
