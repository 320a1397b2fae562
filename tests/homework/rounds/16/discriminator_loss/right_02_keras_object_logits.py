# what: logits, Keras's BinaryCrossentropy(from_logits=True) once for the reals and once for the fakes
import keras
from keras import ops

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = cross_entropy(ops.ones_like(d_real), d_real)
    fake_loss = cross_entropy(ops.zeros_like(d_fake), d_fake)
    return real_loss + fake_loss
