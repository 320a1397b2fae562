# what: already computes V(D*, G) with the denominators p + q and then subtracts log 4 once more -- "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def xlogy(x, y):
    return np.sum(np.where(x > 0, x * np.log(np.where(x > 0, y, 1)), 0))


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    total = np.where(p + q > 0, p + q, 1)
    d = np.where(p + q > 0, p / total, 0.5)
    two_js = xlogy(p, d) + xlogy(q, q / total)
    return -np.log(4) + two_js
