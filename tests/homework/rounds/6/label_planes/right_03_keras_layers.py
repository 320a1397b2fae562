# what: right; Keras's Reshape and UpSampling2D for any number of classes, as NumPy at the end
import keras
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels, dtype="float32")
    x = keras.layers.Reshape((1, 1, labels.shape[1]))(labels)
    x = keras.layers.UpSampling2D(size=(height, width))(x)
    return keras.ops.convert_to_numpy(x)
