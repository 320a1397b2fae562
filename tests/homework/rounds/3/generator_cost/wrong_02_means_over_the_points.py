# what: takes the two expectations as plain means over the n points, as over a batch, without the weights p and q -- "`p` and `q` are probabilities: each array sums to 1."
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    seen = p + q > 0
    d = np.full(p.shape, 0.5)
    d[seen] = p[seen] / (p + q)[seen]
    eps = 1e-12  # against log 0
    real = np.mean(np.log(d + eps))  # E log D(x)
    fake = np.mean(np.log(1 - d + eps))  # E log(1 - D(G(z)))
    return real + fake
