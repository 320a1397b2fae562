# what: right: exp(2 artanh(2d - 1)), in 64 bits
import numpy as np



def density_ratio(d):
    return np.exp(2 * np.arctanh(2 * np.asarray(d, dtype=np.float64) - 1))
