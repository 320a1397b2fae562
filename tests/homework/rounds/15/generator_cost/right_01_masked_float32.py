# what: evaluates V(D*, G) half by half with masks, in 32 bits
import numpy as np


def generator_cost(p, q):
    """The value of the game against the best D: one number."""
    real = p > 0
    fake = q > 0
    total = p + q
    real_half = np.sum(p[real] * np.log(p[real] / total[real]))
    fake_half = np.sum(q[fake] * np.log(q[fake] / total[fake]))
    return real_half + fake_half
