# what: scales the planes to -1 and 1 like the images, so the other classes' planes are -1 and not 0.
import numpy as np


def label_planes(labels, height, width):
    planes = np.repeat(labels[:, np.newaxis, :], height * width, axis=1)
    planes = planes.reshape(len(labels), height, width, -1).astype("float32")
    return planes * 2 - 1
