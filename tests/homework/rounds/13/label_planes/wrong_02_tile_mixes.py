# what: wrong: tiles the whole batch and reshapes, so neighbouring pixels get other images' labels
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    return np.tile(labels, (height * width, 1)).reshape(n, height, width, classes)
