# what: one mean over all N + M images, times 2: the larger group counts more; right only for N = M (lesson 2.2)
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))



def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    p = np.concatenate([d_real, d_fake])
    y = np.concatenate([np.ones_like(d_real), np.zeros_like(d_fake)])
    return 2 * np.mean(bce(y, p))
