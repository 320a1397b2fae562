# what: right: loops over images and pixels
import numpy as np


def label_planes(labels, height, width):
    planes = np.zeros((len(labels), height, width, labels.shape[1]), dtype="float32")
    for i in range(len(labels)):
        for y in range(height):
            for x in range(width):
                planes[i, y, x] = labels[i]
    return planes
