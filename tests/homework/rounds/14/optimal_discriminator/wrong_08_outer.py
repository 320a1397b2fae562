# what: a column plus a row: a table (n, n) instead of one answer per point
import numpy as np

def optimal_discriminator(p, q):
    p = p.reshape(-1, 1)
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
