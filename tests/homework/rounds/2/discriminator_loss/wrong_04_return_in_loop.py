# what: the return of the second loop is indented one level too deep: only the first fake is counted
import math


def bce(y, p):
    return -math.log(p) if y == 1 else -math.log(1 - p)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    n = len(d_real)
    m = len(d_fake)
    loss = 0.0
    for p in d_real:
        loss += bce(1, p) / n
    for p in d_fake:
        loss += bce(0, p) / m
        return loss
