# what: right: by entropies, 2 H(m) - H(p) - H(q) - log 4
import numpy as np


def entropy(x):
    x = np.asarray(x, dtype="float64")
    return -np.sum(x * np.log(np.where(x > 0, x, 1.0)))


def generator_cost(p, q):
    m = 0.5 * np.float64(p) + 0.5 * np.float64(q)
    return float(2 * entropy(m) - entropy(p) - entropy(q) - 2 * np.log(2))
