# what: uses the one-hot row as if it were a class number: its entries 0 and 1 index planes 0 and 1, for every image. "Write that for one-hot labels of shape `(n, classes)`."
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    planes = np.zeros((n, height, width, classes), dtype="float32")
    for i in range(n):
        planes[i, :, :, labels[i].astype(int)] = 1
    return planes
