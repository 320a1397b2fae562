# what: computes the divergence only on the points where both probabilities are above 0.
import numpy as np


def generator_cost(p, q):
    both = (p > 0) & (q > 0)
    p = p[both].astype(np.float64)
    q = q[both].astype(np.float64)
    m = (p + q) / 2
    js = np.sum(p * np.log(p / m) + q * np.log(q / m)) / 2
    return float(2 * js - np.log(4))
