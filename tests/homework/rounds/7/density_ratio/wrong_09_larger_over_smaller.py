# what: always the larger share over the smaller, so the ratio is upside down where D is below 1/2. Quote: "What is p_data / p_g at each of them?"
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    real, fake = d, 1 - d
    return np.maximum(real, fake) / np.minimum(real, fake)
