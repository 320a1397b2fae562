# what: only the term that G's weights enter, E log(1 - D*); violates "the value V(D*, G)", which has both terms
import numpy as np


def generator_cost(p, q):
    ok = q > 0
    return float(np.sum(q[ok] * np.log(q[ok] / (p[ok] + q[ok]))))
