# what: fills an array of integers, which cuts every probability down to 0 (or leaves 1). Quote: "The honest answer is 90 / 120 = 0.75."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    d = np.array([0] * len(p))
    for i in range(len(p)):
        if p[i] == 0 and q[i] == 0:
            d[i] = 0.5
        else:
            d[i] = p[i] / (p[i] + q[i])
    return d
