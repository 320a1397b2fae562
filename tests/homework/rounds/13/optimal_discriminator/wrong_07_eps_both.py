# what: wrong: 1e-4 is added to both densities, which gives one half at 0 but spoils the tails
import numpy as np



def optimal_discriminator(p, q):
    p, q = p + 1e-4, q + 1e-4
    return p / (p + q)
