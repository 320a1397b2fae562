# what: clips d to [0.01, 0.99] before dividing: ratios above 99 and below 1/99 are cut off
import numpy as np


def density_ratio(d):
    """p_data / p_g at each point, from the best D's probabilities: an array (n,)."""
    safe = np.clip(d, 0.01, 0.99)  # no division by zero
    return safe / (1 - safe)
