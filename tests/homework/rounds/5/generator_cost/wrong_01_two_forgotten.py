# what: -log 4 + JSD: the 2 before the JSD is missing. "the value $V(D^*, G)$ of the minimax game"
import numpy as np


def js(p, q):
    m = (p + q) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        kl_p = np.where(p > 0, p * np.log(p / m), 0).sum()
        kl_q = np.where(q > 0, q * np.log(q / m), 0).sum()
    return (kl_p + kl_q) / 2


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    return float(-np.log(4) + js(p, q))
