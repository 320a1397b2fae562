# what: indexes the channel with the one-hot row
import numpy as np


def label_planes(labels, height, width):
    planes = np.zeros(labels.shape[:1] + (height, width) + labels.shape[1:])
    for i, label in enumerate(labels):
        planes[i, :, :, label.astype(int)] = 1
    return planes
