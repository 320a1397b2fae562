# what: lets 0/0 become nan and replaces it
import numpy as np


def optimal_discriminator(p, q):
    with np.errstate(invalid="ignore"):
        d = np.true_divide(p, p + q)
    d[np.isnan(d)] = 1 / 2
    return d
