# what: sigmoid of log p - log q, in 64-bit numbers, infinities included
import numpy as np

def optimal_discriminator(p, q):
    with np.errstate(all="ignore"):
        logit = np.log(p.astype(np.float64)) - np.log(q.astype(np.float64))
        logit[np.isnan(logit)] = 0.0
        return 1 / (1 + np.exp(-logit))
