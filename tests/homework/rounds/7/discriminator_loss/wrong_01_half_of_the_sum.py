# what: pasted from a GAN repository: 0.5 * (real + fake), the mean of the two halves in place of their sum. Quote: "In this course `d_loss` is the **sum**"
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_loss_real = -np.mean(np.log(d_real))
    d_loss_fake = -np.mean(np.log(1 - d_fake))
    d_loss = 0.5 * np.add(d_loss_real, d_loss_fake)
    return d_loss
