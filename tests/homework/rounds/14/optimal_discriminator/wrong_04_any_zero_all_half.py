# what: if any point has no density at all, every point gets one half
import numpy as np

def optimal_discriminator(p, q):
    total = p + q
    if np.any(total == 0):
        return np.full(len(p), 0.5)
    return p / total
