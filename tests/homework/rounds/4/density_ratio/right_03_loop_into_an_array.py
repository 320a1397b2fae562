# what: fills an array in a loop, with the case d = 1 on its own
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratios = np.empty(len(d), dtype=float)
    for i, answer in enumerate(d):
        share_of_data = answer
        share_of_generator = 1 - answer
        if share_of_generator == 0:
            ratios[i] = np.inf
        else:
            ratios[i] = share_of_data / share_of_generator
    return ratios
