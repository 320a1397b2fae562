# what: the critic's value, mean D(x) - mean D(G(z)), without logarithms; violates "V(D, G)"
import numpy as np


def value(d_real, d_fake):
    return float(np.mean(d_real) - np.mean(d_fake))
