# what: walks over pairs with zip, so the answers of the larger group beyond the smaller one's length are dropped -- "$N$ and $M$ may differ."
import math


def bce(y, p):
    return -math.log(p) if y == 1 else -math.log(1 - p)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    total = 0.0
    n = 0
    for real, fake in zip(d_real, d_fake):
        total += bce(1, real) + bce(0, fake)
        n += 1
    return total / n
