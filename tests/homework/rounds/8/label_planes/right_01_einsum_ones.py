# what: einsum of labels with a plane of ones
import numpy as np


def label_planes(labels, height, width):
    return np.einsum("nc,hw->nhwc", np.asarray(labels, "float32"), np.ones((height, width), "float32"))
