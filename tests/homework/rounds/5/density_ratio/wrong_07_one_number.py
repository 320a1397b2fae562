# what: the ratio of the mean answers, one number in place of one for each point. Quote: "p_data / p_g at each point"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d_mean = np.mean(d)
    return d_mean / (1 - d_mean)
