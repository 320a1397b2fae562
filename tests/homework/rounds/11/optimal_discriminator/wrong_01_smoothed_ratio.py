# what: adds an epsilon to both densities, so that 0/0 is 1/2
import numpy as np


def optimal_discriminator(p, q):
    eps = 1e-8
    return (p + eps) / (p + q + 2 * eps)
