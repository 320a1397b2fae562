# what: thinks that both halves of JS are equal because JS is symmetric, and doubles the first
import numpy as np


def generator_cost(p, q):
    m = (p + q) / 2
    i = p > 0
    kl = np.sum(p[i] * np.log(p[i] / m[i]))
    return 2 * kl - np.log(4)
