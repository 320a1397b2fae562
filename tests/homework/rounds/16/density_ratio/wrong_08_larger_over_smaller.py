# what: always divides the larger density by the smaller one, so the ratio is upside down where d < 0.5
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    a = np.maximum(d, 1 - d)
    b = np.minimum(d, 1 - d)
    return a / b
