# what: from the larger of the two: 1/(1 + q/p) or 1 - 1/(1 + p/q)
import numpy as np


def optimal_discriminator(p, q):
    p = np.array(p, dtype=float)
    q = np.array(q, dtype=float)
    both = (p == 0) & (q == 0)
    p[both] = q[both] = 1.0
    big, small = np.maximum(p, q), np.minimum(p, q)
    share = 1 / (1 + small / big)
    return np.where(p >= q, share, small / big * share)
