# what: math.log works on one number only, so an array of several answers raises a TypeError. Quote: "J_G, non-saturating, for M fakes: one number."
import math

import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return np.mean(-math.log(d_fake))
