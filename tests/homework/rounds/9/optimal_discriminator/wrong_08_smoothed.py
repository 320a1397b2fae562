# what: adds 0.01 to both, which gives ½ at (0, 0) but falsifies all small densities ("Return D* at each of them")
import numpy as np


def optimal_discriminator(p, q):
    eps = 0.01
    return (p + eps) / (p + q + 2 * eps)
