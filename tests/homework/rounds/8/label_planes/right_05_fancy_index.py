# what: loops over images with uint8 planes
import numpy as np


def label_planes(labels, height, width):
    labels = np.asarray(labels)
    out = np.zeros((*labels.shape[:1], height, width, *labels.shape[1:]), dtype=np.uint8)
    for image, row in enumerate(labels):
        out[image][..., np.flatnonzero(row)] = 1
    return out
