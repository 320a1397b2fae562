# what: mean D(x) + mean (1 - D(G(z))): the logarithms are forgotten, so V is about 1 for an undecided D and not -log 4. Quote: "what is left of $-L$ is $\log D(x)$"
import numpy as np


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    right_on_reals = np.mean(d_real)
    right_on_fakes = np.mean(1 - d_fake)
    return right_on_reals + right_on_fakes
