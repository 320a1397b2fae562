# what: probabilities, one dot product of log-likelihoods with weights 1/N and 1/M
import numpy as np


def discriminator_loss(d_real, d_fake):
    d_real, d_fake = np.asarray(d_real, float), np.asarray(d_fake, float)
    truth = np.concatenate([d_real, 1 - d_fake])
    weights = np.concatenate([np.full(d_real.size, 1 / d_real.size), np.full(d_fake.size, 1 / d_fake.size)])
    with np.errstate(divide="ignore"):
        return -(weights @ np.log(truth))
