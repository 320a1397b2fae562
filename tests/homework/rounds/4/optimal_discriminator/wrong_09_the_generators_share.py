# what: took the first argument for the generator's density: returns q / (p + q), the probability of a fake. Ruled out by: "`p` belongs to the data and `q` to the generator"
import numpy as np


def optimal_discriminator(p, q):
    """The best D at each point: an array (n,)."""
    p_g, p_data = p, q
    s = p_data + p_g
    return np.where(s == 0, 0.5, p_data / np.where(s == 0, 1, s))
