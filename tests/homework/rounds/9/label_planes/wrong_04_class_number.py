# what: one plane that holds the number of the class ("one *plane* for each class")
import numpy as np


def label_planes(labels, height, width):
    index = labels.argmax(axis=1)
    return np.ones((len(labels), height, width, 1)) * index[:, None, None, None]
