# what: squashes the logits and tells Keras from_logits=True as well
import numpy as np
import keras


def discriminator_loss(d_real, d_fake):
    d_real = 1 / (1 + np.exp(-d_real))
    d_fake = 1 / (1 + np.exp(-d_fake))
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    return loss(np.ones(d_real.shape), d_real) + loss(np.zeros(d_fake.shape), d_fake)
