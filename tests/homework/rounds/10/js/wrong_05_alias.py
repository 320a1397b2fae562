# what: builds the mixture in p's own memory and compares p with itself afterwards
import numpy as np


def js(p, q):
    m = p
    m += q
    m /= 2

    def kl(a, b):
        i = a > 0
        return np.sum(a[i] * np.log(a[i] / b[i]))

    return (kl(p, m) + kl(q, m)) / 2
