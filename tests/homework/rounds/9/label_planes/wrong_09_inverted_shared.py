# what: two mistakes: 0 for the class and 1 for the others, and divided by the number of pixels ("all 1 for the class of this image and all 0 for the others")
import numpy as np


def label_planes(labels, height, width):
    off = 1 - labels
    return np.einsum("nc,hw->nhwc", off, np.ones((height, width))) / (height * width)
