# what: clips the probabilities to 0.01 ... 0.99 before the logarithm
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    eps = 1e-2
    d = np.clip(d_fake, eps, 1 - eps)  # keep log() safe
    return float(np.mean(-np.log(d)))
