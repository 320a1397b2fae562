# what: the non-saturating loss of G against the best D
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    seen = q > 0
    d = p[seen] / (p[seen] + q[seen])
    return -np.sum(q[seen] * np.log(np.maximum(d, 1e-7)))
