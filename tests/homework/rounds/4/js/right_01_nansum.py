# what: lets 0 log 0 become nan and sums over the rest with nansum
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = [p * np.log(p / m), q * np.log(q / m)]
    return 0.5 * np.nansum(terms)
