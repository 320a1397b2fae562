# what: scales the planes to [-1, 1] like the images
import numpy as np


def label_planes(labels, height, width):
    planes = np.tile(np.reshape(labels, (len(labels), 1, 1, -1)), (1, height, width, 1))
    return 2.0 * planes - 1.0
