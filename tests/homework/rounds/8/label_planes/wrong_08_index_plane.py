# what: a single plane that holds the number of the class; violates "one plane for each class"
import numpy as np


def label_planes(labels, height, width):
    index = np.argmax(labels, axis=1).astype("float32")
    return np.broadcast_to(index[:, None, None, None], (len(index), height, width, 1))
