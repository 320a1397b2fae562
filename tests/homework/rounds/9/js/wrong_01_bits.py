# what: logarithms to base 2, so the largest value is 1 ("All logarithms are natural")
import numpy as np


def kl(a, b):
    m = a > 0
    return np.sum(a[m] * np.log2(a[m] / b[m]))


def js(p, q):
    m = (p + q) / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
