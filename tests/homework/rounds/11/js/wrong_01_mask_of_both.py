# what: sums only where both are positive
import numpy as np


def js(p, q):
    on = (p > 0) & (q > 0)
    p, q = p[on], q[on]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
