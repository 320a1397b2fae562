# what: the mean of log(1 / D), the same as minus the mean of log D, with einsum
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    surprise = np.log(1 / np.asarray(d_fake, dtype=np.float64))
    return np.einsum("i->", surprise) / surprise.size
