# what: put reals and fakes into one batch and took the mean over all N + M answers
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    p = np.concatenate([np.ravel(d_real), np.ravel(d_fake)])
    y = np.concatenate([np.ones(np.size(d_real)), np.zeros(np.size(d_fake))])
    return float(np.mean(-(y * np.log(p) + (1 - y) * np.log(1 - p))))
