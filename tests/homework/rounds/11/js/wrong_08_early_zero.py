# what: returns 0 at once if the two are close
import numpy as np


def js(p, q):
    if np.allclose(p, q, atol=0.1):
        return 0.0
    m = (p + q) / 2
    total = 0.0
    for a, b, c in zip(p, q, m):
        total += a * np.log(a / c) / 2 if a > 0 else 0
        total += b * np.log(b / c) / 2 if b > 0 else 0
    return total
