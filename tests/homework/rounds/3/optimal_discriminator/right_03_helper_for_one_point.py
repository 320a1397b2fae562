# what: a helper for one point with Bayes' rule and its halves, called in a list comprehension
import numpy as np


def judge(a, b):
    """How probable is it that a sample from here is real?"""
    if a == 0 and b == 0:
        return 0.5
    return 0.5 * a / (0.5 * a + 0.5 * b)


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    return np.array([judge(a, b) for a, b in zip(p.tolist(), q.tolist(), strict=True)])
