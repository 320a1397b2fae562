# what: sums p log D* + q log(1 - D*) point by point in plain Python, leaving out terms of weight 0.
import math


def generator_cost(p, q):
    value = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        if a > 0:
            value += a * math.log(a / (a + b))
        if b > 0:
            value += b * math.log(b / (a + b))
    return value
