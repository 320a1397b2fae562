# what: walks through reals and fakes in pairs with zip: the longer group's surplus is dropped, N and M may differ
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))



def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    losses = []
    for real, fake in zip(d_real, d_fake):
        losses.append(bce(1, real) + bce(0, fake))
    return sum(losses) / len(losses)
