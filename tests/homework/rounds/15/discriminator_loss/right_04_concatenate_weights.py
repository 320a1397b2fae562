# what: one vector of all probabilities of the truth, with weights 1/N and 1/M, and a dot product
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = np.asarray(d_real, dtype=np.float64).ravel()
    d_fake = np.asarray(d_fake, dtype=np.float64).ravel()
    n, m = d_real.size, d_fake.size
    truth = np.concatenate([d_real, 1.0 - d_fake])
    weights = np.concatenate([np.full(n, 1.0 / n), np.full(m, 1.0 / m)])
    return float(-weights @ np.log(truth))
