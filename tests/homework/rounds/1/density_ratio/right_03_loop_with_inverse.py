# what: a loop that fills an array with 1 / (1/d - 1), solved from D = 1 / (1 + q/p)
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    n = len(d)
    ratio = np.zeros(n)
    for i in range(n):
        q_over_p = 1 / d[i] - 1
        ratio[i] = 1 / q_over_p
    return ratio
