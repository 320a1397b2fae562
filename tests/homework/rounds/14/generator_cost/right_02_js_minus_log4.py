# what: right: 2 JS - log 4, with the JS of task 3
import numpy as np


def js(p, q):
    m = (p + q) / 2

    def kl(x):
        keep = x > 0
        return np.sum(x[keep] * np.log(x[keep] / m[keep]))

    return (kl(p) + kl(q)) / 2


def generator_cost(p, q):
    p, q = p.astype("float64"), q.astype("float64")
    return float(2 * js(p, q) - np.log(4))
