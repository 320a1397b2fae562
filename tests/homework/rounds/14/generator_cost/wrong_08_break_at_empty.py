# what: break for continue: stops at the first point where both are 0
import math


def generator_cost(p, q):
    value = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        if a + b == 0:
            break
        d = a / (a + b)
        if a > 0:
            value += a * math.log(d)
        if b > 0:
            value += b * math.log(b / (a + b))
    return value
