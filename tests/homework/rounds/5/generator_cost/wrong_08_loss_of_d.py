# what: returns the loss of the best D, log 4 - 2 JSD, which is the value's negative. "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    eps = 1e-300
    d = (p + eps) / (p + q + 2 * eps)
    real_loss = -(p * np.log(d + eps)).sum()
    fake_loss = -(q * np.log((q + eps) / (p + q + 2 * eps) + eps)).sum()
    return real_loss + fake_loss
