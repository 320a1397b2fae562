# what: the two expectations with D*, loops, plain floats
import math


def generator_cost(p, q):
    cost = 0.0
    for a, b in zip(p, q):
        if a:
            cost += a * math.log(a / (a + b))
        if b:
            cost += b * math.log(b / (a + b))
    return float(cost)
