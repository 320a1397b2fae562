# what: right: the value of the game, point by point
import math


def generator_cost(p, q):
    total = 0.0
    for a, b in zip(p, q):
        a, b = float(a), float(b)
        if a > 0:
            total += a * math.log(a / (a + b))
        if b > 0:
            total += b * math.log(b / (a + b))
    return total
