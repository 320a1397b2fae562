# what: the planes are brought to -1 and 1, as the images are
import numpy as np


def label_planes(labels, height, width):
    planes = labels[:, None, None, :] * np.ones((1, height, width, 1), "float32")
    return planes * 2 - 1
