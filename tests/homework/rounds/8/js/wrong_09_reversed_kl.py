# what: KL(m||p) and KL(m||q), the arguments swapped, zeros skipped; violates the mean of KL(p||m) and KL(q||m)
import numpy as np


def js(p, q):
    m = (p + q) / 2
    total = 0.0
    for r in (p, q):
        ok = r > 0
        total += np.sum(m[ok] * np.log(m[ok] / r[ok]))
    return float(total / 2)
