# what: probabilities, Keras's BinaryCrossentropy with the label 1 that G hopes for
import keras
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    column = np.asarray(d_fake, dtype="float32").reshape(-1, 1)
    hoped_for = np.ones_like(column)
    return float(keras.losses.BinaryCrossentropy()(hoped_for, column))
