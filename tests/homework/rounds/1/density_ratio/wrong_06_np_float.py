# what: uses np.float, which NumPy has removed: raises AttributeError
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.asarray(d).astype(np.float)
    return d / (1.0 - d)
