# what: the two layers of the lesson, called on the labels; a tensor comes out
import keras
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels, dtype="float32")
    small = keras.layers.Reshape((1, 1, labels.shape[1]))(labels)
    return keras.layers.UpSampling2D((height, width))(small)
