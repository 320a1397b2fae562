# what: leaves the loop at the first probability of 0 (break) instead of going on with the next (continue). Ruled out by: "probabilities may be 0, in one array or in both"
import math


def kl(a, b):
    total = 0.0
    for x, y in zip(a, b):
        if x == 0:
            break  # 0 log 0 = 0
        total += x * math.log(x / y)
    return total


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = [(a + b) / 2 for a, b in zip(p, q)]
    return (kl(p, m) + kl(q, m)) / 2
