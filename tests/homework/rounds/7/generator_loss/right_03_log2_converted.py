# what: logarithm to base 2, converted to the natural one by the factor log 2 (probabilities)
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    bits = np.log2(1 / np.asarray(d_fake, dtype=float))  # surprise in bits
    return bits.mean() * np.log(2)
