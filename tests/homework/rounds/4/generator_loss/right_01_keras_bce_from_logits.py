# what: takes logits; Keras's own binary cross-entropy with ones as labels
import keras
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = np.asarray(d_fake)
    bce_of_all = keras.losses.BinaryCrossentropy(from_logits=True)
    return float(bce_of_all(np.ones_like(d_fake), d_fake))
