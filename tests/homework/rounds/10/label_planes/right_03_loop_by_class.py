# what: zeros, and a loop that sets the plane of each image's class to 1
import numpy as np


def label_planes(labels, height, width):
    labels = np.asarray(labels)
    planes = np.zeros((len(labels), height, width, labels.shape[1]), dtype="float32")
    for image, row in enumerate(labels):
        for c in range(len(row)):
            if row[c]:
                planes[image, :, :, c] = 1
    return planes
