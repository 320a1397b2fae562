# what: plain Python lists, one comprehension inside the other
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    all_planes = []
    for row in labels:
        image = []
        for _ in range(height):
            image.append([list(row) for _ in range(width)])
        all_planes.append(image)
    return np.array(all_planes, dtype="float32")
