# what: computes in float32 like the network
import numpy as np


def optimal_discriminator(p, q):
    p, q = p.astype(np.float32), q.astype(np.float32)
    with np.errstate(all="ignore"):
        d = p / (p + q)
    d[np.isnan(d)] = 0.5
    return d
