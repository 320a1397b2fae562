# what: np.repeat along the class axis and reshape: the classes land in the wrong places; violates "one plane for each class, all 1 for the class of this image"
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    return np.repeat(labels, height * width, axis=1).reshape(n, height, width, classes)
