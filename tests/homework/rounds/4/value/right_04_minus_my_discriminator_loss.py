# what: minus the student's own J_D of task 2
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -np.log(p if y == 1 else 1 - p)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return sum(bce(1, p) for p in d_real) / len(d_real) + sum(bce(0, p) for p in d_fake) / len(d_fake)


def value(d_real, d_fake):
    """V(D, G), estimated from D's answers to N reals and M fakes: one number."""
    V = -discriminator_loss(d_real, d_fake)
    assert V <= 0
    return V
