# what: sums over the fakes instead of taking the mean (reduction="sum")
import keras
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d = np.reshape(d_fake, (-1, 1))
    loss = keras.losses.BinaryCrossentropy(from_logits=True, reduction="sum")
    return float(loss(np.ones_like(d), d))
