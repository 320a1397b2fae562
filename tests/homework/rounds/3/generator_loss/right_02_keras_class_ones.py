# what: Keras's BinaryCrossentropy from logits, with the label 1 for each fake; a scalar tensor
import keras
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    hoped_for = np.ones(np.shape(d_fake), dtype="float32")
    return keras.losses.BinaryCrossentropy(from_logits=True)(hoped_for, d_fake)
