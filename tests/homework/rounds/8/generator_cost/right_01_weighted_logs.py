# what: the value itself with D*, weights p and q, zeros skipped
import math


def generator_cost(p, q):
    value = 0.0
    for a, b in zip(map(float, p), map(float, q)):
        if a:
            value += a * math.log(a / (a + b))
        if b:
            value += b * math.log(b / (a + b))
    return value
