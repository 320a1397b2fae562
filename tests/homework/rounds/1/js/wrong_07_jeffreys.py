# what: mean of KL(p||q) and KL(q||p), Jeffreys' symmetric KL, without the middle m: infinite where one is 0
import numpy as np


def kl(a, b):
    total = 0.0
    for a_i, b_i in zip(a, b):
        if a_i > 0:
            total += a_i * np.log(a_i / b_i)
    return total


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    return 0.5 * (kl(p, q) + kl(q, p))
