# what: skips a point with continue as soon as p is 0 there, and with it q's term, which is q log 2 and not 0. "Some probabilities may be 0, in one array or in"
import math


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    total = 0.0
    for a, b in zip(p, q):
        m = (a + b) / 2
        if a == 0:
            continue  # 0 log 0 = 0
        total += 0.5 * a * math.log(a / m)
        if b == 0:
            continue
        total += 0.5 * b * math.log(b / m)
    return total
