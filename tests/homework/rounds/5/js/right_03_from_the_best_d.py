# what: through the game: the value of D* = p / (p + q), plus log 4, halved
import math


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    v = 0.0
    for a, b in zip(p, q):
        a, b = float(a), float(b)
        if a > 0:
            v += a * math.log(a / (a + b))
        if b > 0:
            v += b * math.log(b / (a + b))
    return (v + math.log(4)) / 2
