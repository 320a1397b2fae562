# what: solved d (p + q) = p for p / q with a wrong sign: d / (1 + d). Ruled out by: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # d = p / (p + q)
    # d p + d q = p
    # d q = p + d p = p (1 + d)
    return d / (1 + d)
