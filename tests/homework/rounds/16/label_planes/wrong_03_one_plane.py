# what: makes a single plane with the number of the class in it.
import numpy as np


def label_planes(labels, height, width):
    number = np.argmax(labels, axis=1).astype("float32")
    return np.ones((len(labels), height, width, 1), dtype="float32") * number[:, None, None, None]
