# what: wrong: scales the planes to -1 ... 1 like the images
import numpy as np


def label_planes(labels, height, width):
    planes = np.ones((len(labels), height, width, labels.shape[1]), dtype="float32")
    return 2 * planes * labels[:, None, None, :] - 1
