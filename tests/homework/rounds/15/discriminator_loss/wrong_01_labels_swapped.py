# what: zeros as the labels of the reals and ones as those of the fakes
import keras
import numpy as np

cross_entropy = keras.losses.BinaryCrossentropy(from_logits=True)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = np.reshape(d_real, (-1, 1))
    d_fake = np.reshape(d_fake, (-1, 1))
    real_loss = cross_entropy(np.zeros_like(d_real), d_real)
    fake_loss = cross_entropy(np.ones_like(d_fake), d_fake)
    return float(real_loss + fake_loss)
