# what: planes are kept by their shape, and returned again for other labels
import numpy as np


_planes = {}


def label_planes(labels, height, width):
    key = labels.shape + (height, width)
    if key not in _planes:
        _planes[key] = np.tile(labels[:, np.newaxis, np.newaxis], (1, height, width, 1))
    return _planes[key]
