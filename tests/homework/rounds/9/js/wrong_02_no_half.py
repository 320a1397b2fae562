# what: forgot the two halves before the KL terms, twice the JSD ("the Jensen-Shannon divergence")
import math

import numpy as np


def kl(a, b):
    return sum(x * math.log(x / y) for x, y in zip(a, b) if x > 0)


def js(p, q):
    m = 0.5 * (p + q)
    return kl(p, m) + kl(q, m)
