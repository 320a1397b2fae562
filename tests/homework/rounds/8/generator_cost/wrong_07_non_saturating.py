# what: the fakes' term is -log D*, the non-saturating loss; violates "of the minimax game"
import numpy as np


def generator_cost(p, q):
    s = np.where(p + q > 0, p + q, 1)
    d = p / s
    ok = (p > 0) & (q > 0)
    return float(np.sum(p[ok] * np.log(d[ok])) - np.sum(q[ok] * np.log(d[ok])))
