# what: outer product with an image of ones by einsum
import numpy as np


def label_planes(labels, height, width):
    canvas = np.ones((height, width), dtype=np.asarray(labels).dtype)
    return np.einsum("hw,nc->nhwc", canvas, labels)
