# what: adds p to q in place: the caller's q is changed, and the next call with it is wrong
import numpy as np

def optimal_discriminator(p, q):
    q += p
    return np.where(q > 0, p / np.where(q > 0, q, 1), 0.5)
