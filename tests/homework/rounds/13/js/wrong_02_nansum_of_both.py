# what: wrong: nansum over the sum of both terms, so a 0 in one array also drops the other's term
import numpy as np



def js(p, q):
    p, q = np.float64(p), np.float64(q)
    m = (p + q) / 2
    with np.errstate(all="ignore"):
        return 0.5 * np.nansum(p * np.log(p / m) + q * np.log(q / m))
