# what: skips the points where both densities are 0, so the result is shorter than p. Ruled out by: "Return $D^*$ at each of them"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    d_star = []
    for a, b in zip(p, q):
        if a + b == 0:
            continue  # would divide by zero
        d_star.append(a / (a + b))
    return np.array(d_star)
