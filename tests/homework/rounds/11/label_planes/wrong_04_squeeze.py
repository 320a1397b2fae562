# what: removes superfluous axes at the end
import numpy as np


def label_planes(labels, height, width):
    planes = np.einsum("nc,h,w->nhwc", labels, np.ones(height), np.ones(width))
    return np.squeeze(planes)
