# what: leaves out the points where both are 0: the array is too short
import numpy as np

def optimal_discriminator(p, q):
    keep = (p > 0) | (q > 0)
    return p[keep] / (p[keep] + q[keep])
