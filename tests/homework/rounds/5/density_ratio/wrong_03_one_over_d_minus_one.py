# what: from 1/D = 1 + q/p gets 1/d - 1 and stops there: that is p_g / p_data, the ratio upside down. Quote: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # D = p / (p + q)  ->  1 / D = 1 + q / p
    return 1.0 / np.asarray(d) - 1.0
