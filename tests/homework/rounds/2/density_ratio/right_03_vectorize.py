# what: right: odds of one probability, put through np.vectorize
import numpy as np


@np.vectorize
def odds(probability):
    return probability / (1.0 - probability)


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return odds(d)
