# what: right; beginner's loops that set ones where the class is
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    number_of_images = len(labels)
    number_of_classes = len(labels[0])
    result = np.zeros((number_of_images, height, width, number_of_classes), dtype="float32")
    for image in range(number_of_images):
        for k in range(number_of_classes):
            if labels[image][k] == 1:
                for row in range(height):
                    for column in range(width):
                        result[image, row, column, k] = 1
    return result
