# what: divides by p + q, not by its half, and still subtracts log 4
import numpy as np


def generator_cost(p, q):
    p, q = p.astype(float), q.astype(float)
    m = p + q
    kl_p = sum(a * np.log(a / c) for a, c in zip(p, m) if a > 0)
    kl_q = sum(b * np.log(b / c) for b, c in zip(q, m) if b > 0)
    return kl_p + kl_q - np.log(4)
