# what: takes the mean of the two means (tutorial's 0.5 * (real + fake)): half of J_D, which is the sum (lessons 2.2, 2.6)
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))



def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    loss_real = np.mean(bce(1, d_real))
    loss_fake = np.mean(bce(0, d_fake))
    return 0.5 * (loss_real + loss_fake)
