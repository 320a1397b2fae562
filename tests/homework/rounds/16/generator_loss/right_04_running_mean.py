# what: probabilities, a running mean of -log(d) updated in a Python loop
import math

import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    mean = 0.0
    for count, d in enumerate(np.asarray(d_fake).flatten(), start=1):
        mean += (-math.log(float(d)) - mean) / count
    return mean
