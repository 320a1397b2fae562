# what: takes the mean of D's answers first and the logarithm afterwards; the mean must be over the logarithms. Quote: "J_G = -1/M sum_j log D(G(z_j))"
import math

import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    belief = np.mean(d_fake)  # how much D believes in the fakes
    return -math.log(belief)
