# what: leaves out the fakes that already fool D (above 1/2), and averages over the rest: the others cost something too and count in M. "J_G, non-saturating, for M fakes: one number."
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = np.asarray(d_fake)
    rejected = d_fake[d_fake < 0.5]  # the others have fooled D already
    if len(rejected) == 0:
        return 0.0
    return -np.mean(np.log(rejected))
