# what: "or" for "and": gives 1/2 where one density is 0, where the best answer is 0 or 1. Quote: "½ where both densities are 0"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    d = np.full(p.shape, 0.5)
    ok = (p != 0) & (q != 0)
    d[ok] = p[ok] / (p[ok] + q[ok])
    return d
