# what: wrong: p becomes a column and q stays flat, the result is an n by n table
import numpy as np



def optimal_discriminator(p, q):
    p = p.reshape(-1, 1)
    total = p + q
    return np.where(total > 0, p / np.where(total > 0, total, 1), 0.5)
