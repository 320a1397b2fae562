# what: takes label 0 and also turns the answer round, bce(0, 1 - d), so the two flips cancel and D is paid for believing fakes. Ruled out by: "The second is large when $D$ falls for fakes."
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = np.asarray(d_real), np.asarray(d_fake)
    J_real = bce(1, d_real).mean()  # log D(x)
    J_fake = bce(0, 1 - d_fake).mean()  # log(1 - D(G(z)))
    return J_real + J_fake
