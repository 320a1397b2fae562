# what: right: 1e-30 inside the logs, in 64 bits, is far too small to matter
import numpy as np



def kl(a, b):
    return np.sum(a * np.log((a + 1e-30) / (b + 1e-30)))


def js(p, q):
    p, q = np.array(p, dtype=float), np.array(q, dtype=float)
    m = 0.5 * p + 0.5 * q
    return np.array([0.5 * kl(p, m) + 0.5 * kl(q, m)])
