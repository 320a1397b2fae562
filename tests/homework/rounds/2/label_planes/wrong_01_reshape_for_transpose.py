# what: builds planes channels-first, (n, classes, h, w), which is right so far, and then reshapes to (n, h, w, classes) instead of moving the axis: the planes become bands
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = np.shape(labels)
    planes = np.asarray(labels)[:, :, None, None] * np.ones((height, width))
    # channels last for Keras
    return planes.reshape(n, height, width, classes)
