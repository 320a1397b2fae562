# what: all images in one bag, but each real weighs 1/N and each fake 1/M
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = np.asarray(d_real, float), np.asarray(d_fake, float)
    truth = np.r_[d_real, 1 - d_fake]  # the probability that the truth got
    weights = np.r_[np.full(len(d_real), 1 / len(d_real)), np.full(len(d_fake), 1 / len(d_fake))]
    return -weights @ np.log(truth)
