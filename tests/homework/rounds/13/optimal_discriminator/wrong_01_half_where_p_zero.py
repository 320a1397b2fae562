# what: wrong: one half wherever p is 0, though q may be positive there
import numpy as np



def optimal_discriminator(p, q):
    return np.where(p == 0, 0.5, p / np.where(p == 0, 1, p + q))
