# what: subtracts log 4 at every point, inside the sum
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    m = np.maximum((p + q) / 2, 1e-30)
    a = p * np.log(np.maximum(p, 1e-30) / m)
    b = q * np.log(np.maximum(q, 1e-30) / m)
    return np.sum(a + b - np.log(4))
