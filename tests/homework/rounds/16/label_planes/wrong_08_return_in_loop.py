# what: has the return inside the loop over images, so all planes after the first image are 0.
import numpy as np


def label_planes(labels, height, width):
    n, classes = labels.shape
    planes = np.zeros((n, height, width, classes), dtype="float32")
    for i in range(n):
        for c in range(classes):
            if labels[i, c] == 1:
                planes[i, :, :, c] = 1
        return planes
