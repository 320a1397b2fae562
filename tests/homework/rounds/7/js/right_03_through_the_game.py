# what: from the value of the game against the best D: JSD = (V(D*, G) + log 4) / 2
import numpy as np


def optimal_discriminator(p, q):
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    d, not_d = optimal_discriminator(p, q), optimal_discriminator(q, p)
    # where the weight is 0 the logarithm does not matter: take log 1
    log_d = np.log(np.where(p > 0, d, 1))
    log_not_d = np.log(np.where(q > 0, not_d, 1))
    v = p @ log_d + q @ log_not_d
    return (v + np.log(4)) / 2
