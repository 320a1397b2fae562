# what: the ratio p/q, cut at 1 to look like a probability
import numpy as np


def optimal_discriminator(p, q):
    d = np.zeros(len(p))
    for i in range(len(p)):
        if q[i] > 0:
            d[i] = min(1.0, p[i] / q[i])
        elif p[i] > 0:
            d[i] = 1.0
        else:
            d[i] = 0.5
    return d
