# what: takes KL(p || m) for the whole divergence, the mirrored half KL(q || m) is missing: equal only when q mirrors p. "\frac12 \text{KL}(p \| m) + \frac12 \text{KL}(q \|"
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""

    # compare p with the mixture of both: finite even where q is 0
    m = (p + q) / 2
    safe_p = np.where(p > 0, p, 1.0)
    safe_m = np.where(p > 0, m, 1.0)
    return float(np.sum(p * np.log(safe_p / safe_m)))
