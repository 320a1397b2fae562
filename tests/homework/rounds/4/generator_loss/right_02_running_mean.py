# what: a running mean over the probabilities, updated answer by answer
import math


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    mean = 0.0
    for count, p in enumerate(d_fake, start=1):
        mean += (-math.log(p) - mean) / count
    return mean
