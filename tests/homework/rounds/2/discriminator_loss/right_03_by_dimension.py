# what: right: serves both, probabilities of shape (N,) and logits of shape (N, 1), telling them apart by the number of dimensions
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = np.asarray(d_real), np.asarray(d_fake)
    if d_real.ndim == 2:  # logits
        cost_real, cost_fake = np.logaddexp(0, -d_real), np.logaddexp(0, d_fake)
    else:  # probabilities
        cost_real, cost_fake = -np.log(d_real), -np.log1p(-d_fake)
    return cost_real.mean() + cost_fake.mean()
