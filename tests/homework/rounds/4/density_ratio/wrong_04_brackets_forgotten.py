# what: d / 1 - d without brackets, which is 0 everywhere. Ruled out by: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    ratio = d / 1 - d
    return ratio
