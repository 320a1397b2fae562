# what: squeezes the result at the end "to remove axes that are not needed"
import numpy as np


def label_planes(labels, height, width):
    labels = np.asarray(labels)[:, None, None, :]
    blank = np.zeros((1, height, width, 1))
    return np.squeeze(labels + blank)
