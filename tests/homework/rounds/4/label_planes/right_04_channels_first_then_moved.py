# what: right, the PyTorch way: expand to (n, classes, height, width), then transpose properly
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    n, classes = labels.shape
    flat = np.repeat(labels.reshape(n * classes, 1), height * width, axis=1)
    nchw = flat.reshape(n, classes, height, width)
    return nchw.transpose(0, 2, 3, 1)
