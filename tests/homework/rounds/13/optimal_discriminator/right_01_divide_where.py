# what: right: np.divide with where, over an array of halves
import numpy as np



def optimal_discriminator(p, q):
    total = p + q
    return np.divide(p, total, out=np.full_like(p, 0.5), where=total > 0)
