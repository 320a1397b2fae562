# what: geometric series d + d^2 + ... cut after 100 terms: too small near 1
import numpy as np

def density_ratio(d):
    d = np.asarray(d, dtype=np.float64)
    return sum(d ** k for k in range(1, 101))
