# what: Keras's own Reshape and UpSampling2D, in a NumPy array at the end
import keras
import numpy as np


def label_planes(labels, height, width):
    x = keras.ops.convert_to_tensor(np.asarray(labels, "float32"))
    x = keras.layers.Reshape((1, 1, x.shape[1]))(x)
    return keras.ops.convert_to_numpy(keras.layers.UpSampling2D((height, width))(x))
