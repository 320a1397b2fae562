# what: reads the classes from nonzero of the transposed labels, which sorts them
import numpy as np

def label_planes(labels, height, width):
    which = np.nonzero(labels.T)[0]
    planes = np.zeros(labels.shape[:1] + (height, width) + labels.shape[1:])
    planes[np.arange(len(which)), :, :, which] = 1
    return planes
