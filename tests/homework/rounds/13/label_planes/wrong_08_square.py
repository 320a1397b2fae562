# what: wrong: a copied line repeats the height along both axes
import numpy as np


def label_planes(labels, height, width):
    planes = labels[:, None, None, :]
    planes = planes.repeat(height, axis=1)
    planes = planes.repeat(height, axis=2)
    return planes
