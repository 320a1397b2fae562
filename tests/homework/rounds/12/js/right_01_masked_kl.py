# what: two KL divergences to the mixture, zeros masked
import numpy as np


def kl(a, b):
    seen = a > 0
    return np.sum(a[seen] * np.log(a[seen] / b[seen]))


def js(p, q):
    p = p.astype(np.float64)
    q = q.astype(np.float64)
    m = (p + q) / 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
