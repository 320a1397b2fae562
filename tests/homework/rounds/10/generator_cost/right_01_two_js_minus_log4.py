# what: 2 JS - log 4 with an own js
import math

import numpy as np


def js(p, q):
    m = (p + q) / 2

    def kl(a):
        return np.sum(a[a > 0] * np.log(a[a > 0] / m[a > 0]))

    return 0.5 * (kl(p) + kl(q))


def generator_cost(p, q):
    return 2 * js(p, q) - math.log(4)
