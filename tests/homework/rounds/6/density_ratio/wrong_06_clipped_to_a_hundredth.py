# what: clips d to 0.01 ... 0.99 against division by zero, which flattens all ratios beyond 1/99 and 99 -- "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    d = np.clip(d, 0.01, 0.99)  # d = 1 would divide by 0
    return d / (1 - d)
