# what: Keras's BinaryCrossentropy object on probabilities, once with ones and once with zeros
import keras
import numpy as np

cross_entropy = keras.losses.BinaryCrossentropy()


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_loss = cross_entropy(np.ones_like(d_real), d_real)
    fake_loss = cross_entropy(np.zeros_like(d_fake), d_fake)
    total_loss = real_loss + fake_loss
    return total_loss
