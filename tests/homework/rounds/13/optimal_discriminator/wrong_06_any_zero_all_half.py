# what: wrong: one point with both densities 0 turns the whole array into halves
import numpy as np



def optimal_discriminator(p, q):
    if np.any((p == 0) & (q == 0)):
        return np.full(len(p), 0.5)
    return p / (p + q)
