# what: minus the logarithm of D's mean answer instead of the mean of the logarithms (right only if all answers are equal)
import math

import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    average = float(np.mean(d_fake))
    return -math.log(average)
