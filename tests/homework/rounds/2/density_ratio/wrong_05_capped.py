# what: caps the ratio at 10 "for stability", as with importance weights: wrong wherever d is above 10/11
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratio = d / (1 - d + 1e-12)
    return np.clip(ratio, 0.0, 10.0)
