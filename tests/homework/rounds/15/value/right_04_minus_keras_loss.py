# what: minus D's loss, the loss from Keras's function on probabilities
import keras
import numpy as np


def mean_bce(label, answers):
    answers = np.asarray(answers, dtype="float32").reshape(-1)
    labels = np.full_like(answers, label)
    return float(keras.losses.binary_crossentropy(labels, answers))


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    j_d = mean_bce(1.0, d_real) + mean_bce(0.0, d_fake)
    return -j_d
