# what: the formula as it stands, and np.nansum, which counts the 0 log 0 as nothing
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    m = (p + q) / 2
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.nansum(p * np.log(p / m)) / 2 + np.nansum(q * np.log(q / m)) / 2
