# what: multiplies a list by n, which repeats one and the same image: every image has the ones of all labels of the batch
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    n, classes = len(labels), len(labels[0])
    empty = [[[0.0 for _ in range(classes)] for _ in range(width)] for _ in range(height)]
    planes = [empty] * n
    for i in range(n):
        c = list(labels[i]).index(1)
        for row in planes[i]:
            for pixel in row:
                pixel[c] = 1.0
    return np.array(planes)
