# what: the ratio upside down, p_g / p_data = (1 - d) / d -- "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.asarray(d, dtype=float)
    # d = p / (p + q)  =>  1 / d = 1 + q / p
    return 1 / d - 1
