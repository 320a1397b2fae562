# what: right: an outer product with a plane of ones
import numpy as np


def label_planes(labels, height, width):
    return np.einsum("nc,hw->nhwc", labels, np.ones((height, width), labels.dtype))
