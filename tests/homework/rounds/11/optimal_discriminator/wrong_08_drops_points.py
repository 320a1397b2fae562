# what: keeps only the points with some density
import numpy as np


def optimal_discriminator(p, q):
    keep = (p + q) > 0
    return p[keep] / (p[keep] + q[keep])
