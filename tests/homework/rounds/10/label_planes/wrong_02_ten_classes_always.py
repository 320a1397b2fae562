# what: goes back to class numbers and makes planes for ten classes, whatever the labels' width
import numpy as np


def label_planes(labels, height, width):
    classes = np.argmax(labels, axis=1)
    return np.ones((1, height, width, 1)) * np.eye(10)[classes][:, None, None, :]
