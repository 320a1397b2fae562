# what: builds the planes for ten classes always
import numpy as np

def label_planes(labels, height, width):
    digit = labels.argmax(axis=1)
    one_hot = np.eye(10, dtype=labels.dtype)[digit]
    return one_hot[:, None, None, :].repeat(height, 1).repeat(width, 2)
