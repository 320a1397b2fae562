# what: lets 0 log 0 become nan and leaves it out with nansum
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        return 0.5 * (np.nansum(p * np.log(p / m)) + np.nansum(q * np.log(q / m)))
