# what: takes probabilities (rank 1) and logits (rank 2), and turns the logits into softplus
import numpy as np


def _cost_of_real(d):
    d = np.asarray(d, dtype=np.float64)
    if d.ndim == 2:  # logits (N, 1)
        return np.logaddexp(0.0, -d)
    return -np.log(d)


def _cost_of_fake(d):
    d = np.asarray(d, dtype=np.float64)
    if d.ndim == 2:
        return np.logaddexp(0.0, d)
    return -np.log(1.0 - d)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    return _cost_of_real(d_real).mean() + _cost_of_fake(d_fake).mean()
