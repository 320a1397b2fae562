# what: normalises p and q to sum 1 first, though they are densities at some points
import numpy as np

def optimal_discriminator(p, q):
    p = p / max(p.sum(), 1e-30)
    q = q / max(q.sum(), 1e-30)
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
