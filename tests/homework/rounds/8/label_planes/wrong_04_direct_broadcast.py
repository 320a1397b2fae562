# what: broadcasts (n, classes) to (n, height, width, classes) without new axes: raises, or mixes images up when width = n; violates "the class of this image"
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    return np.broadcast_to(labels, (n, height, width, classes)).copy()
