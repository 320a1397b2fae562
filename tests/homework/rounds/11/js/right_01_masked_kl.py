# what: two Kullback-Leibler divergences to the mean, masks where positive
import numpy as np


def js(p, q):
    m = (p + q) / 2

    def kl(a):
        on = a > 0
        return np.sum(a[on] * (np.log(a[on]) - np.log(m[on])))

    return 0.5 * kl(p) + 0.5 * kl(q)
