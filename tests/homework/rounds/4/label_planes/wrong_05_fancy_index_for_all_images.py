# what: `planes[:, :, :, classes_of_images] = 1` fills these planes for every image, not for each image its own: "all 0 for the others"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = labels.shape
    which = np.argmax(labels, axis=1)
    planes = np.zeros((n, height, width, classes), dtype="float32")
    planes[:, :, :, which] = 1.0
    return planes
