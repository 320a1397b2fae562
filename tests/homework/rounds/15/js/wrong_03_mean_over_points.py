# what: the mean over the n points instead of the sum
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        kl_p = np.nan_to_num(p * np.log(p / m))
        kl_q = np.nan_to_num(q * np.log(q / m))
    return 0.5 * np.mean(kl_p) + 0.5 * np.mean(kl_q)
