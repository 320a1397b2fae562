# what: builds the mean in place of p
import numpy as np


def js(p, q):
    p = p.astype(float)
    m = p
    m += q
    m /= 2

    def kl(a, b):
        return np.sum(np.where(a > 0, a * np.log(np.where(a > 0, a, 1) / np.where(b > 0, b, 1)), 0))

    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
