# what: Keras' cross-entropy with labels 1, from logits
import keras
from keras import ops

def generator_loss(d_fake):
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    return float(loss(ops.ones_like(d_fake), d_fake))
