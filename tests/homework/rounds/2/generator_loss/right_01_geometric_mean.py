# what: right: minus the logarithm of the geometric mean of D's probabilities
import math
import statistics

import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return -math.log(statistics.geometric_mean(np.asarray(d_fake, float).tolist()))
