# what: inserts only one new axis before broadcasting, so n is lined up with the height: raises for most n, puts the labels on rows if n happens to equal the height, and is right for n = 1 alone
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels, dtype=np.float32)
    n, classes = labels.shape
    return np.broadcast_to(labels[:, np.newaxis, :], (n, height, width, classes)).copy()
