# what: reduction="sum", so a sum over the fakes instead of a mean
import keras
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = np.reshape(d_fake, (-1, 1)).astype("float32")
    bce = keras.losses.BinaryCrossentropy(from_logits=False, reduction="sum")
    return float(bce(np.ones_like(d_fake), d_fake))
