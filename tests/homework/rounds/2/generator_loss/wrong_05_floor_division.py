# what: // instead of /: the mean is rounded down to a whole number
import math


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    M = len(d_fake)
    return sum(-math.log(p) for p in d_fake) // M
