# what: nested loops over image, row and column in plain Python; an array at the end
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    result = []
    for label in labels:
        image = []
        for i in range(height):
            row = []
            for j in range(width):
                pixel = [float(v) for v in label]
                row.append(pixel)
            image.append(row)
        result.append(image)
    return np.array(result)
