# what: NumPy, probabilities, float64, log1p for the fakes
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = np.asarray(d_real, dtype=np.float64)
    d_fake = np.asarray(d_fake, dtype=np.float64)
    return float(-np.average(np.log(d_real)) - np.average(np.log1p(-d_fake)))
