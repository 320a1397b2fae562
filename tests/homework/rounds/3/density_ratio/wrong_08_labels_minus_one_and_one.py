# what: inverts D = (p - q)/(p + q), the best D for labels -1 and 1: (1 + d)/(1 - d), while d holds probabilities. "from the best D's probabilities"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return (1 + d) / (1 - d)
