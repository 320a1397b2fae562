# what: divides the fakes' sum by N instead of M: right only when there are as many fakes as reals
import math


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    n = len(d_real)
    total = 0.0
    for p in d_real:
        total -= math.log(p)
    for p in d_fake:
        total -= math.log(1 - p)
    return total / n
