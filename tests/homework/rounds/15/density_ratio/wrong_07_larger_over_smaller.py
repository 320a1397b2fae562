# what: always the larger density over the smaller one, so the ratio is upside down where d < 0.5
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    more = np.maximum(d, 1 - d)
    less = np.minimum(d, 1 - d)
    return more / less
