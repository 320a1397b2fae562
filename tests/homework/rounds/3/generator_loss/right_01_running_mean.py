# what: a plain loop with a running mean that is corrected answer by answer, from probabilities
import math


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    mean = 0.0
    for j, p in enumerate(d_fake, start=1):
        cost = -math.log(float(p))
        mean += (cost - mean) / j
    return mean
