# what: removes the zeros of p and of q separately, so that the points no longer belong together: wrong pairs, or shapes that do not fit. Quote: "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    # log(0) is not allowed
    p = p[p > 0]
    q = q[q > 0]
    m = (p + q) / 2
    kl_pm = np.sum(p * np.log(p / m))
    kl_qm = np.sum(q * np.log(q / m))
    return (kl_pm + kl_qm) / 2
