# what: p / p + q without brackets, which is 1 + q -- "$D^* = p_\text{data} / (p_\text{data} + p_g)$"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    d = np.full(p.shape, 0.5)
    seen = (p > 0) | (q > 0)
    with np.errstate(invalid="ignore", divide="ignore"):
        d[seen] = (p / p + q)[seen]
    return d
