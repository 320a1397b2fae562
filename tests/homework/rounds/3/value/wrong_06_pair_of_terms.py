# what: returns the two terms as a pair, one for each player, instead of their sum. "The two players fight over one number"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    real_term = np.log(d_real).mean()
    fake_term = np.log(1 - d_fake).mean()
    return real_term, fake_term
