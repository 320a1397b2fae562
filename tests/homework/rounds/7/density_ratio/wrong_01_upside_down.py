# what: solves D = p/(p+q) for q/p: 1/d - 1 is the generator's density over the data's. Quote: "What is p_data / p_g at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # d = p / (p + q)  ->  1 / d = 1 + q / p
    return 1 / d - 1
