# what: logits, np.logaddexp, the mean keeps all axes: the number in an array with spare axes of length 1
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return np.logaddexp(0, -np.asarray(d_fake)).mean(axis=0, keepdims=True)
