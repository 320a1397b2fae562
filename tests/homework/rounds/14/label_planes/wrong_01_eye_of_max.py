# what: as many planes as the largest class in the batch needs
import numpy as np


def label_planes(labels, height, width):
    y = labels.argmax(axis=1)
    rows = np.eye(y.max() + 1, dtype="float32")[y]
    return np.tile(rows[:, None, None, :], (1, height, width, 1))
