# what: 1 and -1, since images are in [-1, 1]; violates "all 0 for the others"
import numpy as np


def label_planes(labels, height, width):
    planes = np.ones((1, height, width, 1)) * np.asarray(labels)[:, None, None, :]
    return planes * 2 - 1
