# what: adds the two logarithms image by image before the mean, as in the papers' pseudocode with one batch size: raises a ValueError when N and M differ. "N and M may differ"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return np.mean(np.log(d_real) + np.log(1.0 - d_fake))
