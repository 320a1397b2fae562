# what: a plain Python loop over the points with math.log
import math


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    value = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        if a > 0:
            value += a * math.log(a / (a + b))
        if b > 0:
            value += b * math.log(b / (a + b))
    return value
