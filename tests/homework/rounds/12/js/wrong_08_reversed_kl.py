# what: KL from the mixture to p and q (arguments swapped)
import numpy as np


def kl(a, b):
    ok = (a > 0) & (b > 0)
    return np.sum(a[ok] * np.log(a[ok] / b[ok]))


def js(p, q):
    p, q = p.astype(float), q.astype(float)
    m = (p + q) / 2
    return (kl(m, p) + kl(m, q)) / 2
