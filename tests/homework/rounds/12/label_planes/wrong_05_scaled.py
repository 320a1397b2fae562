# what: scales the planes to [-1, 1] like the images
import numpy as np

def label_planes(labels, height, width):
    planes = np.tile(labels[:, None, None], (1, height, width, 1))
    return planes * 2.0 - 1.0
