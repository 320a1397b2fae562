# what: the mean over the grid of all N x M pairs of a real and a fake
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real = np.log(np.asarray(d_real, dtype=float).reshape(-1))
    fake = np.log1p(-np.asarray(d_fake, dtype=float).reshape(-1))
    pairs = real[:, None] + fake[None, :]
    return float(pairs.mean())
