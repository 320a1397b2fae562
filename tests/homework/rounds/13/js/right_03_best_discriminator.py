# what: right: through D*, the mean of log(2 D*) under p and log(2 - 2 D*) under q
import numpy as np



def js(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    seen = p + q > 0
    p, q = p[seen], q[seen]
    d = p / (p + q)
    with np.errstate(divide="ignore", invalid="ignore"):
        return 0.5 * (np.nansum(p * np.log(2 * d)) + np.nansum(q * np.log(2 * (q / (p + q)))))
