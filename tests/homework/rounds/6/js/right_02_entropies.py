# what: entropy of the middle minus the mean entropy, plain Python loops
import math


def entropy(distribution):
    return -math.fsum(x * math.log(x) for x in distribution if x > 0)


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = [(a + b) / 2 for a, b in zip(p, q)]
    return entropy(m) - (entropy(p) + entropy(q)) / 2
