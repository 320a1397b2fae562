# what: right, each row is tiled within itself, so a reshape gives the label at every pixel
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    return np.tile(labels, (1, height * width)).reshape(len(labels), height, width, -1)
