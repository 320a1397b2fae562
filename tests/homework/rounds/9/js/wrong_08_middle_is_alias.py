# what: m = p; m += q changes p too, so KL(p|m) is computed with p = m (their divergence; the caller's p is spoilt as well)
import numpy as np


def kl(a, b):
    ok = a > 0
    return float(np.sum(a[ok] * np.log(a[ok] / b[ok])))


def js(p, q):
    m = p
    m += q
    m /= 2
    return 0.5 * kl(p, m) + 0.5 * kl(q, m)
