# what: takes d for logits and returns exp(d); d holds probabilities. Quote: "from the best D's probabilities: an array (n,)"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # lesson 3.6: ratio = e^l(x)
    return np.exp(d)
