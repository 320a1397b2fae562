# what: the square root of it, as scipy's jensenshannon returns
import numpy as np


def _rel_entr(a, b):
    return np.where(a > 0, a * np.log(np.where(a > 0, a, 1.0) / np.where(b > 0, b, 1.0)), 0.0)


def js(p, q):
    m = (p + q) / 2
    total = _rel_entr(p, m).sum() + _rel_entr(q, m).sum()
    return np.sqrt(max(total, 0.0) / 2)
