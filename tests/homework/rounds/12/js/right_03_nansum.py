# what: lets 0 log 0 become nan and sums with nansum
import numpy as np


def js(p, q):
    p, q = np.float64(p), np.float64(q)
    m = 0.5 * (p + q)
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = p * np.log(p / m) + 0.0, q * np.log(q / m) + 0.0
    return 0.5 * (np.nansum(terms[0]) + np.nansum(terms[1]))
