# what: entropy of the middle minus the mean entropy, in plain Python with fsum
import math


def H(r):
    return -math.fsum(x * math.log(x) for x in r if x > 0)


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    middle = [(a + b) / 2 for a, b in zip(p, q)]
    return H(middle) - (H(p) + H(q)) / 2
