# what: goes back to integers and makes planes up to the largest class that occurs in this batch, not for all classes -- "The result has the shape `(n, height, width, classes)`."
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    y = np.argmax(labels, axis=1)
    num_classes = y.max() + 1
    planes = np.zeros((len(y), height, width, num_classes), dtype="float32")
    for i, k in enumerate(y):
        planes[i, :, :, k] = 1
    return planes
