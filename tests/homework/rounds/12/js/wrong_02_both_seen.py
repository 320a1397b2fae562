# what: leaves out every point where either probability is 0
import numpy as np


def js(p, q):
    seen = (p > 0) & (q > 0)
    p, q = p[seen], q[seen]
    m = (p + q) / 2
    return 0.5 * np.sum(p * np.log(p / m)) + 0.5 * np.sum(q * np.log(q / m))
