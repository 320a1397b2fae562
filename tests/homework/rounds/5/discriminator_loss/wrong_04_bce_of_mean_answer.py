# what: averages the answers first and takes the cross-entropy of the mean answer: log of a mean for the mean of logs. Quote: "Its loss is the mean over the reals plus"
import math

import numpy as np


def bce(y, p):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    # bce takes one answer, so give it the average answer
    mean_real = float(np.mean(d_real))
    mean_fake = float(np.mean(d_fake))
    return bce(1, mean_real) + bce(0, mean_fake)
