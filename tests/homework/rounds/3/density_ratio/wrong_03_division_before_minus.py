# what: forgot the brackets in d / (1 - d): d / 1 - d is 0 everywhere. "\approx e^{\ell(x)} = \frac{D(x)}{1 - D(x)}"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.array(d)
    return d / 1 - d
