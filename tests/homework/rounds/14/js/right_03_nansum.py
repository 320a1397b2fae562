# what: lets 0 log 0 become nan and leaves nan out of the sum
import numpy as np

def js(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    m = (p + q) / 2
    with np.errstate(all="ignore"):
        return 0.5 * (np.nansum(p * np.log(p / m)) + np.nansum(q * np.log(q / m)))
