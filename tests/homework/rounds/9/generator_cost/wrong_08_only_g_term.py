# what: only the term that contains G, q log(1 - D*) ("the value V(D*, G)" has both)
import math

import numpy as np


def generator_cost(p, q):
    cost = 0.0
    for a, b in zip(p, q):
        if b > 0:
            cost += b * math.log(b / (a + b))
    return cost
