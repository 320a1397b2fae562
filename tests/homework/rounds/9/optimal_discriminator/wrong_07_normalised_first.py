# what: normalises both arrays to sum 1 first, though they hold densities at some points ("hold the two densities at some points")
import numpy as np


def optimal_discriminator(p, q):
    p = p / p.sum()
    q = q / q.sum()
    out = np.full(len(p), 0.5)
    mask = p + q > 0
    out[mask] = p[mask] / (p[mask] + q[mask])
    return out
