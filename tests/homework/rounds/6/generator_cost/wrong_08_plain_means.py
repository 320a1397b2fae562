# what: takes the expectations as plain means over the n points, as over a batch of samples, and not weighted by p and q. "From here on `p` and `q` are probabilities"
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    s = np.where(p + q > 0, p + q, 1.0)
    d = np.where(p + q > 0, p / s, 0.5)
    d = np.clip(d, 1e-12, 1 - 1e-12)
    return np.mean(np.log(d)) + np.mean(np.log(1 - d))
