# what: wrong: squeezes the result, which loses the first axis for one image and the second for height 1
import numpy as np


def label_planes(labels, height, width):
    labels = np.expand_dims(labels, (1, 2))
    return np.squeeze(np.tile(labels, (1, height, width, 1)))
