# what: lets 0 log 0 and 0 / 0 become nan and leaves them out with np.nansum
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    both = np.stack([p, q])
    m = both.mean(axis=0)
    with np.errstate(all="ignore"):
        return np.nansum(both * np.log(both / m)) / 2
