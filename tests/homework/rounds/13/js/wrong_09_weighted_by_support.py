# what: wrong: each KL is weighted by the number of points with positive probability, not by one half
import numpy as np



def kl(a, b):
    some = a > 0
    return np.sum(a[some] * np.log(a[some] / b[some]))


def js(p, q):
    p, q = np.float64(p), np.float64(q)
    n, k = np.count_nonzero(p), np.count_nonzero(q)
    m = (p + q) / 2
    return (n * kl(p, m) + k * kl(q, m)) / (n + k)
