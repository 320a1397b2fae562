# what: takes the Jensen-Shannon *distance*, the square root of the divergence, as scipy's `jensenshannon` returns it: "$C(G) = -\log 4 + 2\,\text{JSD}$"
import numpy as np


def jensenshannon(p, q):
    """As scipy.spatial.distance.jensenshannon."""
    p, q = np.asarray(p, float), np.asarray(q, float)
    p, q = p / p.sum(), q / q.sum()
    m = (p + q) / 2

    def rel_entr(x, y):
        mask = x > 0
        return np.sum(x[mask] * np.log(x[mask] / y[mask]))

    return np.sqrt(max(rel_entr(p, m) + rel_entr(q, m), 0) / 2)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return -np.log(4) + 2 * jensenshannon(p, q)
