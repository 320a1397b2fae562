# what: an explicit loop with the shares of real and of fake, into a new array
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    result = np.zeros(len(d))
    for i in range(len(d)):
        share_real = d[i]
        share_fake = 1 - d[i]
        result[i] = share_real / share_fake
    return result
