# what: wrong: answers within 0.01 of one half are taken for exactly equal densities
import numpy as np



def density_ratio(d):
    return np.where(np.abs(d - 0.5) < 0.01, 1.0, d / (1 - d))
