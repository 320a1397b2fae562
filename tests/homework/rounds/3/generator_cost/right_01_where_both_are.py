# what: plain Python; a point with p = 0 or q = 0 adds nothing to V(D*, G), since there D* is certain and right
from math import log


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    value = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        if a == 0 or b == 0:
            continue  # a log(a / a) = 0, or b log(b / b) = 0
        d = a / (a + b)
        value += a * log(d) + b * log(1 - d)
    return value
