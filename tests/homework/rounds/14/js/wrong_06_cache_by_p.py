# what: a cache whose key is p alone: gives an old answer for the same data and a new generator
import numpy as np

_cache = {}

def kl(a, b):
    keep = a > 0
    return np.sum(a[keep] * np.log(a[keep] / b[keep]))

def js(p, q):
    key = p.tobytes()
    if key not in _cache:
        m = (p + q) / 2
        _cache[key] = 0.5 * kl(p, m) + 0.5 * kl(q, m)
    return _cache[key]
