# what: rebuilds scipy's jensenshannon, which is the square root of the divergence. "-\log 4 + 2\,\text{JSD}(p_\text{data}, p_g)"
import numpy as np


def rel_entr(x, y):
    out = np.zeros_like(x, dtype=float)
    ok = x > 0
    out[ok] = x[ok] * np.log(x[ok] / y[ok])
    return out


def jensenshannon(p, q):
    m = (p + q) / 2.0
    left = rel_entr(p, m)
    right = rel_entr(q, m)
    return np.sqrt((left.sum() + right.sum()) / 2.0)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4.0) + 2.0 * jensenshannon(p, q)
