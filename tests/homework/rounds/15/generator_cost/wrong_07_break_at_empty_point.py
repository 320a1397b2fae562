# what: the loop ends at the first point where both probabilities are 0 (break where continue was meant)
import math


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    value = 0.0
    for a, b in zip(p, q):
        a, b = float(a), float(b)
        if a + b == 0:
            break
        d = a / (a + b)
        if a > 0:
            value += a * math.log(d)
        if b > 0:
            value += b * math.log(b / (a + b))
    return value
