# what: keras.losses.binary_crossentropy averages the last axis only: one number per fake
import keras
from keras import ops

def generator_loss(d_fake):
    return keras.losses.binary_crossentropy(ops.ones_like(d_fake), d_fake, from_logits=True)
