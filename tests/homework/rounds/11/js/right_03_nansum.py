# what: lets NumPy make NaN of 0 log 0, and nansum skip it
import numpy as np


def js(p, q):
    m = 0.5 * (p + q)
    with np.errstate(all="ignore"):
        terms = p * np.log(p / m) + 0.0, q * np.log(q / m) + 0.0
    return np.array(0.5 * (np.nansum(terms[0]) + np.nansum(terms[1])))
