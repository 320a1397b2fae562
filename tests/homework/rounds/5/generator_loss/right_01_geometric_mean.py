# what: minus the logarithm of the geometric mean of the answers
import math
import statistics

import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    answers = np.ravel(d_fake).tolist()
    return -math.log(statistics.geometric_mean(answers))
