# what: uses the Jensen-Shannon distance, as SciPy's jensenshannon has it, that is the square root of the divergence.
import numpy as np


def jensenshannon(p, q):
    p = np.asarray(p, dtype=float)
    q = np.asarray(q, dtype=float)
    m = (p + q) / 2
    left = np.sum(p[p > 0] * np.log(p[p > 0] / m[p > 0]))
    right = np.sum(q[q > 0] * np.log(q[q > 0] / m[q > 0]))
    return np.sqrt((left + right) / 2)


def generator_cost(p, q):
    return 2 * jensenshannon(p, q) - np.log(4)
