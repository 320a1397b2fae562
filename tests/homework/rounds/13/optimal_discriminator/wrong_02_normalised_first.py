# what: wrong: both arrays are scaled to sum to 1 first, as if densities at points were probabilities
import numpy as np



def optimal_discriminator(p, q):
    p = p / p.sum() if p.sum() > 0 else p
    q = q / q.sum() if q.sum() > 0 else q
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
