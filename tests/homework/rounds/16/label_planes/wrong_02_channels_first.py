# what: returns the planes before height and width, as PyTorch has them.
import numpy as np


def label_planes(labels, height, width):
    ones = np.ones((height, width), dtype="float32")
    return np.einsum("nc,hw->nchw", labels, ones)
