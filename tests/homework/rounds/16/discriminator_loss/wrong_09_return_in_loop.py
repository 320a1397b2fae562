# what: the return stands inside the second loop, so only the first fake is counted
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = np.ravel(d_real)
    d_fake = np.ravel(d_fake)
    loss = 0.0
    for p in d_real:
        loss += -np.log(p) / len(d_real)
    for p in d_fake:
        loss += -np.log(1 - p) / len(d_fake)
        return float(loss)
