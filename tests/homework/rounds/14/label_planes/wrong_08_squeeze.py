# what: squeeze takes away axes of length 1, a batch of one for example
import numpy as np


def label_planes(labels, height, width):
    planes = [np.full((height, width, 1, 1), 1.0) * row for row in labels]
    return np.squeeze(np.stack(planes))
