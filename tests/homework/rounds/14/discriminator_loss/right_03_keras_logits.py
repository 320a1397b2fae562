# what: Keras' loss from logits, once for the reals and once for the fakes
import keras
from keras import ops

_bce = keras.losses.BinaryCrossentropy(from_logits=True)

def discriminator_loss(d_real, d_fake):
    return _bce(ops.ones_like(d_real), d_real) + _bce(ops.zeros_like(d_fake), d_fake)
