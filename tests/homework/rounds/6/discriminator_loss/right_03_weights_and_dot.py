# what: probabilities; all answers in one array, each weighted with 1/N or 1/M, one dot product
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real, fake = np.ravel(d_real), np.ravel(d_fake)
    truth = np.r_[real, 1 - fake]  # the probability that D gave to the truth
    weights = np.r_[np.full(real.size, 1 / real.size), np.full(fake.size, 1 / fake.size)]
    return -(weights @ np.log(truth))
