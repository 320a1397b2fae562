# what: speeds the helper up with lru_cache, which cannot hash arrays
from functools import lru_cache

import numpy as np


@lru_cache(maxsize=None)
def js(p, q):
    m = (p + q) / 2
    i, j = p > 0, q > 0
    return 0.5 * np.sum(p[i] * np.log(p[i] / m[i])) + 0.5 * np.sum(q[j] * np.log(q[j] / m[j]))


def generator_cost(p, q):
    return 2 * js(p, q) - np.log(4)
