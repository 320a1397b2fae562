# what: a loop over the points with math.log, zeros skipped one by one
import math


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    total = 0.0
    for a, b in zip(p, q):
        a, b = float(a), float(b)
        if a > 0:
            total += a * math.log(2 * a / (a + b))
        if b > 0:
            total += b * math.log(2 * b / (a + b))
    return total / 2
