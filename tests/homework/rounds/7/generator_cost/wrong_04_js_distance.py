# what: uses the Jensen-Shannon distance (SciPy's jensenshannon: the square root) where the divergence belongs; lesson 4.1: "$C(G) = -\log 4 + 2\,\text{JSD}(p_\text{data}, p_g)$"
import numpy as np


def rel_entr(x, y):
    ok = x > 0
    return np.sum(x[ok] * np.log(x[ok] / y[ok]))


def jensenshannon(p, q):
    m = (p + q) / 2.0
    js = rel_entr(p, m) + rel_entr(q, m)
    return np.sqrt(js / 2.0)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4) + 2 * jensenshannon(p, q)
