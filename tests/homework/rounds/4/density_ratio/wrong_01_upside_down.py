# what: the reciprocal, (1 - D) / D, which is p_g / p_data. Ruled out by: "p_data / p_g at each point, from the best D's"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # D = q / (p + q)  =>  p / q = 1 / D - 1
    return 1 / d - 1
