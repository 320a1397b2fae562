# what: right: takes logits, Keras's BinaryCrossentropy(from_logits=True) once for reals and once for fakes
import keras
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)
    real_loss = cross_entropy(np.ones_like(d_real), d_real)
    fake_loss = cross_entropy(np.zeros_like(d_fake), d_fake)
    return real_loss + fake_loss
