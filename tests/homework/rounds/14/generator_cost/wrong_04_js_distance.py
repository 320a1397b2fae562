# what: the root of JS (what SciPy calls jensenshannon) is taken for JS
import numpy as np


def jensenshannon(p, q):
    m = (p + q) / 2
    left = np.where(p > 0, p * np.log(np.where(p > 0, p, 1) / np.where(m > 0, m, 1)), 0)
    right = np.where(q > 0, q * np.log(np.where(q > 0, q, 1) / np.where(m > 0, m, 1)), 0)
    return np.sqrt(max(left.sum() + right.sum(), 0) / 2)


def generator_cost(p, q):
    return 2 * jensenshannon(p.astype(float), q.astype(float)) - np.log(4)
