# what: divides p and q by their sums over the points first; violates "the two densities at some points" (they need not sum to 1)
import numpy as np


def optimal_discriminator(p, q):
    p = p / p.sum()
    q = q / q.sum()
    out = np.full(len(p), 0.5)
    some = p + q > 0
    out[some] = p[some] / (p[some] + q[some])
    return out
