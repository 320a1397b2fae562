# what: takes the mean over the points for the sum
import numpy as np


def js(p, q):
    p, q = p.astype(float), q.astype(float)
    m = np.maximum((p + q) / 2, 1e-30)
    terms = p * np.log(np.maximum(p, 1e-30) / m) + q * np.log(np.maximum(q, 1e-30) / m)
    return np.mean(terms) / 2
