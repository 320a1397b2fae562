# what: resizes the caller's own label array in place to four axes
import numpy as np


def label_planes(labels, height, width):
    labels.resize((labels.shape[0], 1, 1, labels.shape[1]), refcheck=False)
    return np.broadcast_to(labels, (labels.shape[0], height, width, labels.shape[3])).copy()
