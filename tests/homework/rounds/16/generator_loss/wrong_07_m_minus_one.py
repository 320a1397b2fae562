# what: divides by M - 1, as for a sample variance
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    total = 0.0
    for i, d in enumerate(np.ravel(d_fake)):
        total = total - np.log(d)
    return float(total / max(i, 1))
