# what: tiles the rows height * width times, and reshapes
import numpy as np


def label_planes(labels, height, width):
    labels = np.asarray(labels)
    return np.tile(labels, (1, height * width)).reshape(labels.shape[0], height, width, labels.shape[1])
