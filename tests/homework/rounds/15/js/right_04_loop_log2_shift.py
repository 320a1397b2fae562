# what: a loop over the points for log 2 plus the parts with D* and 1 - D*
import math


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    total = 0.0
    for a, b in zip(p, q):
        a, b = float(a), float(b)
        if a > 0:
            total += 0.5 * a * (math.log(2) + math.log(a / (a + b)))
        if b > 0:
            total += 0.5 * b * (math.log(2) + math.log(b / (a + b)))
    return total
