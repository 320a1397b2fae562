# what: minus the loss of task 2, which is written with bce and loops (probabilities)
import math


def bce(y, p):
    return -math.log(p) if y else -math.log(1 - p)


def discriminator_loss(d_real, d_fake):
    loss = 0.0
    for p in d_real:
        loss += bce(1, p) / len(d_real)
    for p in d_fake:
        loss += bce(0, p) / len(d_fake)
    return loss


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    return -discriminator_loss(d_real, d_fake)
