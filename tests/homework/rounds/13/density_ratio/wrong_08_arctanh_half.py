# what: wrong: exp(artanh(2d - 1)) without the factor 2, the square root of the ratio
import numpy as np



def density_ratio(d):
    return np.exp(np.arctanh(2 * np.asarray(d, dtype=np.float64) - 1))
