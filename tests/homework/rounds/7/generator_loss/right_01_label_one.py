# what: bce with label 1 on each fake, list comprehension and a mean by hand (probabilities)
import math


def bce(y, p):
    if y == 1:
        return -math.log(p)
    return -math.log(1 - p)


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    costs = [bce(1, float(p)) for p in d_fake]
    return sum(costs) / len(costs)
