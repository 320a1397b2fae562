# what: walks through reals and fakes in pairs with zip, which stops at the shorter one: the surplus answers are ignored. "N and M may differ"
import math


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    total = 0.0
    count = 0
    for real, fake in zip(d_real, d_fake):
        total += -math.log(real) - math.log(1 - fake)
        count += 1
    return total / count
