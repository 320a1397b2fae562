# what: counts only points where both p and q are positive; violates the value of the game (there, zero in one array means the other is certain, plus log 4 stays wrong)
import math
import numpy as np


def generator_cost(p, q):
    ok = (p > 0) & (q > 0)
    m = (p[ok] + q[ok]) / 2
    jsd = np.sum(p[ok] * np.log(p[ok] / m) + q[ok] * np.log(q[ok] / m)) / 2
    return float(2 * jsd - math.log(4))
