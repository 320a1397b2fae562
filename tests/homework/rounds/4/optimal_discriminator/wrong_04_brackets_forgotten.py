# what: p / p + q without brackets, which is 1 + q. Ruled out by: "So the honest answer is $90 / 120 = 0.75$."
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    d = np.full(len(p), 0.5)
    for i in range(len(p)):
        if p[i] == 0 and q[i] == 0:
            continue
        if p[i] == 0:
            d[i] = 0.0
        else:
            d[i] = p[i] / p[i] + q[i]
    return d
