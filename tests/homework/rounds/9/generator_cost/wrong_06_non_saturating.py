# what: the non-saturating cost of G, -E log D*(G(z)) ("the minimax game")
import numpy as np


def generator_cost(p, q):
    d = np.full(len(p), 0.5)
    ok = p + q > 0
    d[ok] = p[ok] / (p[ok] + q[ok])
    with np.errstate(divide="ignore"):
        return float(-np.sum(q[q > 0] * np.log(d[q > 0])))
