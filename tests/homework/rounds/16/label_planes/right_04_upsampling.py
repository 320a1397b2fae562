# what: reshapes to one pixel and enlarges it with Keras's UpSampling2D, back to NumPy.
import keras
import numpy as np


def label_planes(labels, height, width):
    pixel = np.reshape(labels, (len(labels), 1, 1, labels.shape[1])).astype("float32")
    layer = keras.layers.UpSampling2D((height, width), data_format="channels_last")
    return keras.ops.convert_to_numpy(layer(pixel))
