# what: takes the Jensen-Shannon *distance*, the square root that scipy's jensenshannon returns, for the divergence -- "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def jensenshannon(p, q):
    # like scipy.spatial.distance.jensenshannon
    m = (p + q) / 2.0

    def rel_entr(x, y):
        out = np.zeros_like(x, dtype=float)
        pos = x > 0
        out[pos] = x[pos] * np.log(x[pos] / y[pos])
        return out

    js = np.sum(rel_entr(p, m)) + np.sum(rel_entr(q, m))
    return np.sqrt(js / 2.0)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4) + 2 * jensenshannon(p, q)
