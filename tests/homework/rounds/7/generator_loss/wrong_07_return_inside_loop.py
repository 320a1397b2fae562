# what: the return is indented into the loop, so only the first fake counts. Quote: "J_G, non-saturating, for M fakes: one number."
import math


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    total = 0
    for p in d_fake:
        total += -math.log(p)
        return total / len(d_fake)
