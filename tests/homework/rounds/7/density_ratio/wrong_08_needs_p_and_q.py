# what: computes p / q from the densities, which are not given here: NameError. Quote: "Now the densities are unknown. All you have is `d`"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratio = np.zeros_like(d)
    for i in range(len(d)):
        ratio[i] = p[i] / q[i]
    return ratio
