# what: raises all probabilities to at least 0.001
import numpy as np


def js(p, q):
    p = np.maximum(p.astype(float), 1e-3)
    q = np.maximum(q.astype(float), 1e-3)
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
