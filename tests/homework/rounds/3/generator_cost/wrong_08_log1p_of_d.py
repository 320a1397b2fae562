# what: np.log1p(d) where log(1 - d) is meant: log1p is the log of 1 PLUS its argument -- "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def optimal_discriminator(p, q):
    total = p + q
    return np.divide(p, total, out=np.full(p.shape, 0.5), where=total > 0)


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    d = optimal_discriminator(p, q)
    log_d = np.log(d, out=np.zeros(d.shape), where=d > 0)
    return float(np.sum(p * log_d + q * np.log1p(d)))
