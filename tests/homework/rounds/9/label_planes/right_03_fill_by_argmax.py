# what: zeros, then one plane of ones for each image
import numpy as np


def label_planes(labels, height, width):
    labels = np.asarray(labels)
    out = np.zeros((labels.shape[0], height, width, labels.shape[1]), dtype="float32")
    for image, row in enumerate(labels):
        out[image, ..., int(np.flatnonzero(row)[0])] = 1.0
    return out
