# what: right: only points where both are positive, as the others add log 1 = 0 to V
import numpy as np


def generator_cost(p, q):
    both = (p > 0) & (q > 0)
    a, b = np.float64(p[both]), np.float64(q[both])
    d = a / (a + b)
    return np.dot(a, np.log(d)) + np.dot(b, np.log1p(-d))
