# what: runs over a set of pairs, so that points with equal p and q count once
import math


def generator_cost(p, q):
    total = 0.0
    for a, b in set(zip(p.tolist(), q.tolist())):
        if a > 0:
            total += a * math.log(a / (a + b))
        if b > 0:
            total += b * math.log(b / (a + b))
    return total
