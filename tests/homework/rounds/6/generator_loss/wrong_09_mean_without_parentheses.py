# what: forgets the () of .mean(), so the method itself is returned and not a number -- "J_G, non-saturating, for M fakes: one number."
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    losses = -np.log(np.asarray(d_fake))
    return losses.mean
