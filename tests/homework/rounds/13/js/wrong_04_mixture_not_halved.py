# what: wrong: p + q stands for the mixture without its half, so log 2 is missing
import numpy as np



def kl(a, b):
    some = a > 0
    return np.sum(a[some] * np.log(a[some] / b[some]))


def js(p, q):
    p, q = np.float64(p), np.float64(q)
    m = p + q
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
