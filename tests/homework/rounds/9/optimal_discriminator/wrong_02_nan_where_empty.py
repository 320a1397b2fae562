# what: plain p / (p + q), nan where both are 0 ("½ where both densities are 0")
import numpy as np


def optimal_discriminator(p, q):
    return p / (p + q)
