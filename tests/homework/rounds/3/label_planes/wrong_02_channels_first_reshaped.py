# what: makes right planes with the channels first, as in PyTorch, and then reshapes instead of transposing: planes get mixed up -- "one *plane* for each class, all 1 for the"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    n, classes = labels.shape
    planes = np.ones((n, classes, height, width)) * labels[:, :, None, None]
    # Keras wants channels last
    return planes.reshape((n, height, width, classes))
