# what: ten classes and 28 x 28 are written into the code, height and width are ignored: works for Fashion-MNIST only: "The result has the shape `(n, height, width, classes)`."
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    planes = labels.reshape(-1, 1, 1, 10)
    return np.repeat(np.repeat(planes, 28, axis=1), 28, axis=2)
