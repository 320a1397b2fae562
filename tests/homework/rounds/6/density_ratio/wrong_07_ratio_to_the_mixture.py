# what: p_data over the mixture (p_data + p_g) / 2, which is 2 d, instead of p_data over p_g -- "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # D* = p / (p + q) = p / (2 m), with m = (p + q) / 2
    return 2 * np.asarray(d)
