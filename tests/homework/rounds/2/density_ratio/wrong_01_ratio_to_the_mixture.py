# what: 2 d, from D* = p / (2 m): that is the ratio of the data's density to the mixture m, not to p_g
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # D* = p / (p + q) = p / (2 m), so the ratio is 2 D*
    return 2 * np.asarray(d)
