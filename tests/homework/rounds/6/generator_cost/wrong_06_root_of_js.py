# what: uses the Jensen-Shannon *distance*, the square root that scipy's jensenshannon returns, in the place of the divergence. "Write their Jensen–Shannon divergence, as one number."
import numpy as np


def rel_entr(x, y):
    out = np.zeros(len(x))
    ok = x > 0
    out[ok] = x[ok] * np.log(x[ok] / y[ok])
    return out


def jensenshannon(p, q):
    m = (p + q) / 2.0
    left = np.sum(rel_entr(p, m))
    right = np.sum(rel_entr(q, m))
    return np.sqrt((left + right) / 2.0)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4.0) + 2.0 * jensenshannon(p, q)
