# what: puts d and 1 - d into the formula of task 1 again; that is d itself, not the ratio. Ruled out by: "What is $p_\text{data} / p_g$ at each of them?"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    s = p + q
    return np.where(s > 0, p / np.where(s > 0, s, 1), 0.5)


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    p_data, p_g = d, 1 - d
    return optimal_discriminator(p_data, p_g)
