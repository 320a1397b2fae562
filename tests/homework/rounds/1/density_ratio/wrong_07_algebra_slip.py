# what: slip in solving D = p / (p + q): returns 1 / (1 - d), which is (p + q) / q, one too many
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # D = p/(p+q)  ->  1 - D = q/(p+q)  ->  p/q = 1/(1-D)
    return 1 / (1 - np.array(d))
