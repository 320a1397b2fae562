# what: einsum with two vectors of ones
import numpy as np

def label_planes(labels, height, width):
    return np.einsum("nc,h,w->nhwc", labels, np.ones(height), np.ones(width))
