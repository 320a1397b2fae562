# what: repeats each number and not each label row, so after the reshape the ones form a band across all planes. "all 1 for the class of this image"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    planes = np.repeat(labels, height * width, axis=1)
    return planes.reshape(n, height, width, classes)
