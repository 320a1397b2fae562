# what: entropy of the middle minus the mean entropy, with plain Python loops
import math


def entropy(probabilities):
    return -math.fsum(float(x) * math.log(x) for x in probabilities if x > 0)


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    middle = [(a + b) / 2 for a, b in zip(p, q)]
    return entropy(middle) - (entropy(p) + entropy(q)) / 2
