# what: only points that both can reach count: the rest cost log 1
import numpy as np


def generator_cost(p, q):
    both = (p > 0) & (q > 0)
    a, b = np.float64(p[both]), np.float64(q[both])
    return float(-(a @ np.log1p(b / a)) - (b @ np.log1p(a / b)))
