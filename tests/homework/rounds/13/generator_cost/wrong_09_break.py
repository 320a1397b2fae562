# what: wrong: the loop breaks at the first point where both are 0 instead of going on
import math


def generator_cost(p, q):
    total = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        if a + b == 0:
            break
        d = a / (a + b)
        if a > 0:
            total += a * math.log(d)
        if b > 0:
            total += b * math.log(1 - d)
    return total
