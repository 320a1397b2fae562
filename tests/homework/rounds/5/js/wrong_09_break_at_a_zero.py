# what: `break` for `continue`: the sum ends at the first point with probability 0, and the points behind it are lost. Quote: "Some probabilities may be 0, in one array or in"
import math


def kl(a, b):
    total = 0
    for x, y in zip(a, b):
        if x == 0:
            break  # 0 * log 0 = 0, nothing to add
        total += x * math.log(x / y)
    return total


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = [(x + y) / 2 for x, y in zip(p, q)]
    return (kl(p, m) + kl(q, m)) / 2
