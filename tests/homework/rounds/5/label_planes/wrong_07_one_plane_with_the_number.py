# what: one plane that holds the class's number, and not one plane for each class. "one *plane* for each class"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    number = np.argmax(labels, axis=1).astype("float32")
    plane = np.ones((len(labels), height, width, 1), dtype="float32")
    return plane * number.reshape(-1, 1, 1, 1)
