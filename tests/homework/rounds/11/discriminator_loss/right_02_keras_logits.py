# what: takes logits, Keras's loss with from_logits, ones and zeros
import keras
from keras import ops

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(d_real, d_fake):
    real = cross_entropy(ops.ones_like(d_real), d_real)
    fake = cross_entropy(ops.zeros_like(d_fake), d_fake)
    return real + fake
