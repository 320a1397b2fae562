# what: exp(d), as if d were a logit; d holds probabilities. Quote: "from the best D's probabilities: an array (n,)"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    return np.exp(d)
