# what: beginner's loop: the share of reals over the share of fakes, appended one by one
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratios = []
    for answer in d:
        share_of_reals = answer
        share_of_fakes = 1 - answer
        ratios.append(share_of_reals / share_of_fakes)
    return np.array(ratios)
