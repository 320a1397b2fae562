# what: uses the best D of the generator, q / (p + q)
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    d = (q + 1e-12) / (p + q + 2e-12)
    return np.sum(p * np.log(d)) + np.sum(q * np.log(1 - d))
