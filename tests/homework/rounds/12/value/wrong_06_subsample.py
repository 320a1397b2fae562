# what: draws as many from the larger batch as the smaller one has
import numpy as np


def value(d_real, d_fake):
    n = min(len(d_real), len(d_fake))
    r = np.random.choice(d_real, n, replace=False)
    f = np.random.choice(d_fake, n, replace=False)
    return np.mean(np.log(r)) + np.mean(np.log(1 - f))
