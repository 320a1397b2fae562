# what: adds the JS divergence once, forgetting the factor 2.
import numpy as np


def js(p, q):
    m = (p + q) / 2
    total = 0.0
    for r in (p, q):
        keep = r > 0
        total += 0.5 * np.sum(r[keep] * np.log(r[keep] / m[keep]))
    return total


def generator_cost(p, q):
    return js(p.astype(float), q.astype(float)) - np.log(4)
