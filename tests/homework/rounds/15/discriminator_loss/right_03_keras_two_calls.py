# what: Keras's BinaryCrossentropy on columns of probabilities, one call for reals and one for fakes
import keras
import numpy as np

loss_fn = keras.losses.BinaryCrossentropy()


def column(values):
    return np.reshape(np.asarray(values, dtype="float32"), (-1, 1))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = column(d_real)
    d_fake = column(d_fake)
    return loss_fn(np.ones_like(d_real), d_real) + loss_fn(np.zeros_like(d_fake), d_fake)
