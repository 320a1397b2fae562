# what: J_G's non-saturating term in V: mean log D(x) - mean log D(G(z)); violates V(D, G), in which the fakes' term is log(1 - D)
import numpy as np


def value(d_real, d_fake):
    return float(np.mean(np.log(d_real)) - np.mean(np.log(d_fake)))
