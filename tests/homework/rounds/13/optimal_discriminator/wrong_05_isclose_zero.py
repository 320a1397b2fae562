# what: wrong: np.isclose(p + q, 0) also takes small densities, below 1e-8, for 0
import numpy as np



def optimal_discriminator(p, q):
    total = p + q
    nothing = np.isclose(total, 0)
    return np.where(nothing, 0.5, p / np.where(nothing, 1, total))
