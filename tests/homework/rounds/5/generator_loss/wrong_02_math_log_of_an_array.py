# what: math.log on a whole array of answers: TypeError (math.log takes one number). Quote: "J_G, non-saturating, for M fakes: one number."
import math

from kgan import homework


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    M = len(d_fake)
    return -1 / M * sum(math.log(d_fake))
