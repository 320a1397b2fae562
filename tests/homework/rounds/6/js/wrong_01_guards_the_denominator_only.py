# what: masks where m is 0 but not where p is 0: 0 * log 0 is nan at points that only one of the two has -- "Some probabilities may be 0, in one array or in"
import numpy as np


def kl(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        # no division by zero
        return np.sum(np.where(q > 0, p * np.log(p / q), 0))


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
