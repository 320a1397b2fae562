# what: a sign slip while solving D (p + q) = p: d / (1 + d) for d / (1 - d). Quote: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # d (p + q) = p  ->  d q = p (1 + d)  ->  p / q = d / (1 + d)
    d = np.asarray(d, dtype=float)
    return d / (1 + d)
