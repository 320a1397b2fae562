# what: copies Reshape((1, 1, 10)) from task 2, so it works for ten classes only and raises for others. "for one-hot labels of shape `(n, classes)`"
import keras
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    x = keras.ops.convert_to_tensor(np.asarray(labels, "float32"))
    x = keras.layers.Reshape((1, 1, 10))(x)
    x = keras.layers.UpSampling2D((height, width))(x)
    return keras.ops.convert_to_numpy(x)
