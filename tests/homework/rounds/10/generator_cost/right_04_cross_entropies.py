# what: minus twice the mean cost of the best D: minus twice the entropy of the label, given the point
import math


def generator_cost(p, q):
    cost = 0.0
    for a, b in zip(p, q):
        mass = (float(a) + float(b)) / 2
        if mass == 0:
            continue
        for part in (float(a), float(b)):
            posterior = part / (2 * mass)
            if posterior > 0:
                cost -= mass * posterior * math.log(posterior)
    return -2 * cost
