# what: wrong: the sigmoid of p - q in place of that of log p - log q
import numpy as np



def optimal_discriminator(p, q):
    return 1 / (1 + np.exp(q - p))
