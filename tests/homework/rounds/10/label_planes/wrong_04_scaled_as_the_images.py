# what: scales the planes to [-1, 1], because the images are in [-1, 1]
import numpy as np


def label_planes(labels, height, width):
    planes = np.asarray(labels, dtype="float32")[:, np.newaxis, np.newaxis, :]
    return 2 * np.tile(planes, (1, height, width, 1)) - 1
