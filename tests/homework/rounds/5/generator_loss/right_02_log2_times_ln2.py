# what: logarithms to base 2, turned into natural ones by the factor ln 2
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    bits = np.log2(1 / np.asarray(d_fake))
    return np.average(bits) * np.log(2)
