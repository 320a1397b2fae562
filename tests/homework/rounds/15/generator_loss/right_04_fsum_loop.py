# what: a plain Python loop over probabilities with fsum
import math

import numpy as np


def price(p):
    return -math.log(p)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    answers = [float(p) for p in np.ravel(d_fake)]
    return math.fsum(price(p) for p in answers) / len(answers)
