# what: one point at a time with a helper for the coin of the warm-up
import numpy as np


def honest_answer(real, fake):
    if real == fake:  # also when both are 0
        return 0.5
    return real / (real + fake)


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    return np.array([honest_answer(a, b) for a, b in zip(p, q)])
