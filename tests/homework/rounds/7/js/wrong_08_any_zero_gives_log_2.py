# what: returns log 2 as soon as any probability is 0; that is right only if the two nowhere overlap. Quote: "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    if np.any(p == 0) or np.any(q == 0):
        return np.log(2)  # no common support: the maximum
    m = (p + q) / 2
    kl_p = np.sum(p * np.log(p / m))
    kl_q = np.sum(q * np.log(q / m))
    return (kl_p + kl_q) / 2
