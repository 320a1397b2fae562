# what: takes the square root, the Jensen-Shannon *distance* of SciPy; violates "their Jensen-Shannon divergence"
import numpy as np


def js(p, q):
    m = 0.5 * (p + q)
    with np.errstate(all="ignore"):
        d = np.nansum(p * np.log(p / m)) + np.nansum(q * np.log(q / m))
    return float(np.sqrt(max(d, 0) / 2))
