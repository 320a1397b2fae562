# what: np.divide into zeros: 0 instead of ½ where both are 0; violates "½ where both densities are 0"
import numpy as np


def optimal_discriminator(p, q):
    return np.divide(p, p + q, out=np.zeros(p.shape), where=p + q > 0)
