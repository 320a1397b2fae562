# what: Keras's own layers, as task 2 uses them: Reshape and UpSampling2D, then back to NumPy
import keras
import numpy as np


def label_planes(labels, height, width):
    """One-hot labels as constant planes: an array (n, height, width, classes)."""
    labels = np.asarray(labels, dtype="float32")
    classes = labels.shape[1]
    small = keras.layers.Reshape((1, 1, classes))(labels)
    big = keras.layers.UpSampling2D((height, width))(small)
    return keras.ops.convert_to_numpy(big)
