# what: divides the densities p and q themselves, which this task does not have: NameError. "Now the densities are unknown."
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratio = np.zeros(len(d))
    for i in range(len(d)):
        ratio[i] = p[i] / q[i]
    return ratio
