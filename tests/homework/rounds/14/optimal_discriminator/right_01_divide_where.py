# what: np.divide with out and where
import numpy as np

def optimal_discriminator(p, q):
    total = p + q
    return np.divide(p, total, out=np.full_like(total, 0.5), where=total > 0)
