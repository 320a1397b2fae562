# what: drops a point as soon as one probability is 0, and renormalises
import numpy as np


def generator_cost(p, q):
    both = (p > 0) * (q > 0)
    p, q = p[both] / p[both].sum(), q[both] / q[both].sum()
    return np.sum(p * np.log(p / (p + q))) + np.sum(q * np.log(q / (p + q)))
