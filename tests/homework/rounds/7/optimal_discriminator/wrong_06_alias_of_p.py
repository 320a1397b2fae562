# what: total = p is the same array, so total += q changes p too and every quotient is 1. Quote: "D*(x) = p_data(x) / (p_data(x) + p_g(x))"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    total = p
    total += q
    result = np.ones(len(p)) * 0.5
    for i in range(len(p)):
        if total[i] > 0:
            result[i] = p[i] / total[i]
    return result
