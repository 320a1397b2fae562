# what: probabilities; mean of log(1/p), returned as a Python float
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    surprise = np.log(1.0 / np.asarray(d_fake))
    return surprise.mean().item()
