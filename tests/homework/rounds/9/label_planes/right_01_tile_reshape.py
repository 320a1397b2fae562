# what: tiles the whole row of labels height*width times and reshapes
import numpy as np


def label_planes(labels, height, width):
    n, classes = np.shape(labels)
    return np.tile(labels, (1, height * width)).reshape(n, height, width, classes)
