# what: right: 1 / (1 + q/p), returned as a column
import numpy as np



def optimal_discriminator(p, q):
    p, q = np.float64(p).reshape(-1, 1), np.float64(q).reshape(-1, 1)
    with np.errstate(all="ignore"):
        d = 1 / (1 + q / p)
    d[(p == 0) & (q == 0)] = 0.5
    return d
