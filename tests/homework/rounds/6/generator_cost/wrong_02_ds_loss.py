# what: returns the loss of the best discriminator, log 4 - 2 JSD, which is minus the value. "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    p = np.asarray(p, dtype=float)
    q = np.asarray(q, dtype=float)
    total = p + q
    d = np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
    # binary cross-entropy of D on reals (label 1) and fakes (label 0)
    real = p > 0
    fake = q > 0
    loss_real = -np.sum(p[real] * np.log(d[real]))
    loss_fake = -np.sum(q[fake] * np.log(1 - d[fake]))
    return float(loss_real + loss_fake)
