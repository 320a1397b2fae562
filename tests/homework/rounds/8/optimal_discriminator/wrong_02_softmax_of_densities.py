# what: sigmoid(p - q): ½ at 0 and 0, but no ratio; violates "return D* at each of them"
import numpy as np


def optimal_discriminator(p, q):
    return 1 / (1 + np.exp(q - p))
