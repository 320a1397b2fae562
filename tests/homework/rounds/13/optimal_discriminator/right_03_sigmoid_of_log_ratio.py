# what: right: the sigmoid of log p - log q in 64 bits, nan (both 0) becomes one half
import numpy as np



def optimal_discriminator(p, q):
    with np.errstate(all="ignore"):
        logit = np.log(p.astype(float)) - np.log(q.astype(float))
        d = 1 / (1 + np.exp(-logit))
    return np.where(np.isnan(d), 0.5, d)
