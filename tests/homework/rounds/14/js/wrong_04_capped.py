# what: caps the result at one half, taken for its upper bound
import numpy as np

def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))

def js(p, q):
    m = (p + q) / 2
    return float(np.clip(0.5 * kl(p, m) + 0.5 * kl(q, m), 0, 0.5))
