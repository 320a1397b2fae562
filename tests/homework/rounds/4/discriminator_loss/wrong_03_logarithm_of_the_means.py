# what: first averages the answers and then takes the logarithm: log of a mean instead of mean of the logs. Ruled out by: "the mean over the reals plus the mean over the"
import math

import numpy as np


def bce(y, p):
    return -math.log(p) if y == 1 else -math.log(1 - p)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    mean_real = float(np.mean(d_real))  # D(x)
    mean_fake = float(np.mean(d_fake))  # D(G(z))
    return bce(1, mean_real) + bce(0, mean_fake)
