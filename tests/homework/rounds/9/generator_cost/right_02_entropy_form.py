# what: sum of p log p + q log q - (p+q) log(p+q)
import math

import numpy as np


def plogp(a):
    return math.fsum(v * math.log(v) for v in np.asarray(a).tolist() if v > 0)


def generator_cost(p, q):
    return plogp(p) + plogp(q) - plogp(p + q)
