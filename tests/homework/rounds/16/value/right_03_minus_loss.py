# what: probabilities, minus the sum of two Keras cross-entropies
import keras
import numpy as np


def cross_entropy(label, d):
    d = np.asarray(d, dtype="float32").reshape(-1, 1)
    return keras.losses.BinaryCrossentropy()(np.full_like(d, label), d)


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    loss = cross_entropy(1.0, d_real) + cross_entropy(0.0, d_fake)
    return -float(loss)
