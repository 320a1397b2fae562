# what: sigmoid of p - q instead of log p - log q
import numpy as np

def optimal_discriminator(p, q):
    return 1 / (1 + np.exp(-(p - q)))
