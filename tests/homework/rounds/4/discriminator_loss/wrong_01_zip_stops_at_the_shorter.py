# what: walks through reals and fakes in pairs with zip, which drops the surplus of the longer list. Ruled out by: "$N$ and $M$ may differ."
import numpy as np


def bce(y, p):
    return -np.log(p) if y == 1 else -np.log(1 - p)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    losses = []
    for r, f in zip(d_real, d_fake):
        losses.append(bce(1, r) + bce(0, f))
    return np.mean(losses)
