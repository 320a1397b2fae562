# what: repeat along the classes and reshape: the ones stand in rows of the image, not in a plane ("all 1 for the class of this image and all 0 for the others")
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    return np.repeat(labels, height * width, axis=1).reshape(n, height, width, classes)
