# what: wrong: the second-order approximation for p near q, sum of (p - q)^2 / (4 (p + q))
import numpy as np



def js(p, q):
    p, q = np.float64(p), np.float64(q)
    total = p + q
    return np.sum((p - q) ** 2 / np.where(total > 0, 4 * total, 1))
