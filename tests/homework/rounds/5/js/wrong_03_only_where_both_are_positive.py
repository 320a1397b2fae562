# what: leaves out every point where one of the two is 0, although the other one counts there. Quote: "Some probabilities may be 0, in one array or in"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    ok = (p > 0) & (q > 0)
    p, q = p[ok], q[ok]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
