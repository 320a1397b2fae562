# what: wrong: q += p changes the argument, the next call with the same arrays is wrong
import numpy as np



def optimal_discriminator(p, q):
    q += p
    return np.where(q > 0, p / np.where(q > 0, q, 1), 0.5)
