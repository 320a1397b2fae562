# what: indexes all images with all classes at once, so every image gets the classes of the whole batch
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    classes = np.argmax(labels, axis=1)
    planes = np.zeros((labels.shape[0], height, width, labels.shape[1]), dtype="float32")
    planes[:, :, :, classes] = 1.0
    return planes
