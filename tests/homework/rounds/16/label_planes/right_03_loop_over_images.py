# what: starts from zeros and sets the plane of each image's class to 1.
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    planes = np.zeros((n, height, width, classes), dtype="float32")
    for i, label in enumerate(labels.argmax(axis=1)):
        planes[i, :, :, label] = 1
    return planes
