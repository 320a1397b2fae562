# what: the loss of Keras, on a batch of one
import keras
import numpy as np

def bce(y, p):
    loss = keras.losses.BinaryCrossentropy()
    return float(loss(np.array([[y]], dtype="float32"), np.array([[p]], dtype="float32")))
