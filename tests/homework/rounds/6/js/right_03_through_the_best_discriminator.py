# what: from the value at the best discriminator: (V + log 4) / 2, zeros skipped
import numpy as np


def js(p, q):
    """The Jensen-Shannon divergence of two distributions on n points."""
    p, q = np.asarray(p, float), np.asarray(q, float)
    reals, fakes = p > 0, q > 0
    log_d = np.log(p[reals] / (p + q)[reals])
    log_not_d = np.log(q[fakes] / (p + q)[fakes])
    v = p[reals] @ log_d + q[fakes] @ log_not_d
    return (v + np.log(4)) / 2
