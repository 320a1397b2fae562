# what: takes m = p + q without the half: both KL terms come out log 2 too small, so the result is JSD - log 2, never above 0
import numpy as np


def kl(p, q):
    some = p > 0
    return np.sum(p[some] * np.log(p[some] / q[some]))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = p + q
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
