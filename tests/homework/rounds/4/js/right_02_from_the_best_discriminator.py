# what: log 2 plus half the value of the best D, term by term
import math


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    value = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        if a > 0:
            value += a * math.log(a / (a + b))
        if b > 0:
            value += b * math.log(b / (a + b))
    return math.log(2) + value / 2
