# what: goes through reals and fakes in pairs with zip, which stops at the shorter list and drops the rest. Quote: "$N$ and $M$ may differ."
import math


def bce(y, p):
    return -(y * math.log(p) + (1 - y) * math.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    total = 0.0
    pairs = list(zip(d_real, d_fake))
    for r, f in pairs:
        total += bce(1, r) + bce(0, f)
    return total / len(pairs)
