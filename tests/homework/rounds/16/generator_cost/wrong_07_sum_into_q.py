# what: adds p into q in place (q += p), so the caller's q is changed afterwards; the number returned is right.
import numpy as np


def generator_cost(p, q):
    fake = q.astype(np.float64)
    real = p.astype(np.float64)
    total = q
    total += p
    value = 0.0
    on = real > 0
    value += np.sum(real[on] * np.log(real[on] / total[on]))
    on = fake > 0
    value += np.sum(fake[on] * np.log(fake[on] / total[on]))
    return float(value)
