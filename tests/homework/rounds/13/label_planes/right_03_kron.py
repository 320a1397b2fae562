# what: right: a Kronecker product with a block of ones
import numpy as np


def label_planes(labels, height, width):
    return np.kron(labels[:, np.newaxis, np.newaxis], np.ones((1, height, width, 1)))
