# what: the return of the fakes' loop is indented too far, so only the first fake counts. Ruled out by: "$D$ answers for $N$ real images and for $M$ fakes."
import math


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    n, m = len(d_real), len(d_fake)
    loss = 0.0
    for p in d_real:
        loss += -math.log(p) / n
    for p in d_fake:
        loss += -math.log(1 - p) / m
        return loss
