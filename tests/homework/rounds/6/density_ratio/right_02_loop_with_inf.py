# what: beginner's loop over the points, inf where D is certain, list turned into an array at the end
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratios = []
    for probability in d:
        if probability == 1:
            ratios.append(float("inf"))
        else:
            ratios.append(probability / (1 - probability))
    return np.array(ratios)
