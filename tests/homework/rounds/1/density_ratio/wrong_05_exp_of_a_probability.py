# what: exp(d): takes the answers for logits, but they are probabilities
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    # lesson 3.6: ratio = e^l, with l the output of the discriminator
    return np.exp(d)
