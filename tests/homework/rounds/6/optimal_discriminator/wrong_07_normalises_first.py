# what: divides p and q by their sums over the points first, as if densities had to sum to 1 there: changes their ratio -- "`p` and `q` hold the two densities at some points."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    # make them proper probability distributions
    p = p / max(p.sum(), 1e-300)
    q = q / max(q.sum(), 1e-300)
    s = p + q
    return np.divide(p, s, out=np.full(len(p), 0.5), where=s > 0)
