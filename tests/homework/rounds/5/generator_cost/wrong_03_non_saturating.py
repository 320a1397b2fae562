# what: puts D* into the non-saturating loss -E_q log D*, and guards its log by a small number. "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    total = p + q
    d = np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
    return float(-np.sum(q * np.log(d + 1e-12)))
