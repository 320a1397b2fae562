# what: logarithms to base 2 (bits) instead of natural ones
import numpy as np


def js(p, q):
    m = (p + q) / 2

    def kl(a):
        keep = a > 0
        return np.sum(a[keep] * np.log2(a[keep] / m[keep]), dtype="float64")

    return (kl(p) + kl(q)) / 2


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return 2 * js(p, q) - np.log2(4)
