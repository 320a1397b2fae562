# what: keeps one buffer per shape and does not clear it
import numpy as np

buffers = {}

def label_planes(labels, height, width):
    shape = (labels.shape[0], height, width, labels.shape[1])
    planes = buffers.setdefault(shape, np.zeros(shape, "float32"))
    i, c = np.nonzero(labels)
    planes[i, :, :, c] = 1
    return planes
