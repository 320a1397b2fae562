# what: for the fakes 1 - log(d) instead of log(1 - d), a misplaced bracket. Quote: "$y = 0$, a fake: $L = -\log(1 - D(G(z)))$"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_term = np.log(d_real).mean()
    fake_term = (1 - np.log(d_fake)).mean()
    return float(-real_term - fake_term)
