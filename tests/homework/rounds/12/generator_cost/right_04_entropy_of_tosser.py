# what: minus twice the entropy of who tossed, given the point
import math


def generator_cost(p, q):
    cost = 0.0
    for a, b in zip(p.tolist(), q.tolist()):
        weight = a + b
        if weight == 0:
            continue
        d = a / weight
        for x in (d, 1 - d):
            if x > 0:
                cost += weight * x * math.log(x)
    return cost
