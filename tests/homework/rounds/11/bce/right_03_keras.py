# what: Keras's own loss on one answer
import keras
import numpy as np


def bce(y, p):
    loss = keras.losses.BinaryCrossentropy()
    return float(loss(np.array([[y]], dtype="float32"), np.array([[p]], dtype="float32")))
