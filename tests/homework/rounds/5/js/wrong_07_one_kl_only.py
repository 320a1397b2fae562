# what: "JSD is symmetric, so one half is enough": returns KL(p || m) alone, which is not KL(q || m) in general. Quote: "Half the sum of the two terms is the"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    total = 0.0
    for pi, mi in zip(p, m):
        if pi > 0:
            total += pi * np.log(pi / mi)
    # JSD is symmetric: the other half is the same, 0.5 * (total + total)
    return total
