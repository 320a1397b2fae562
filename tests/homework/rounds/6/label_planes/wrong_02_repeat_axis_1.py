# what: names an axis for repeat, but the wrong one: each number of a row is repeated next to itself, and the reshape makes bands. Lesson 11: "**The test** is one line: assert that each plane is"
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels)
    n, classes = labels.shape
    planes = np.repeat(labels, height * width, axis=1)
    planes = planes.reshape((n, height, width, classes))
    return planes
