# what: parenthesis slip in the second term, 1 - log(D) in place of log(1 - D). Quote: "y = 0, a fake: L = -log(1 - D(G(z)))"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return -np.mean(np.log(d_real)) - np.mean(1 - np.log(d_fake))
