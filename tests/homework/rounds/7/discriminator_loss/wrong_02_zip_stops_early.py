# what: walks over reals and fakes in pairs with zip, which drops the surplus of the longer one. Quote: "N and M may differ."
import math


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    total = 0.0
    pairs = 0
    for real, fake in zip(d_real, d_fake):
        total += -math.log(real) - math.log(1 - fake)
        pairs += 1
    return total / pairs
