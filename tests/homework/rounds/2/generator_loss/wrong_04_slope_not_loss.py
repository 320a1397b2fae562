# what: returns the mean slope of the loss in the logit, -(1 - D), from the lesson's comparison of the two losses, and not the loss -log D itself
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # non-saturating: pulls with -(1 - D), strong when D rejects the fake
    return np.mean(-(1 - d_fake))
