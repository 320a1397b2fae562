# what: the likelihood of the whole batch as a product, and its logarithm at the end
import numpy as np


def discriminator_loss(d_real, d_fake):
    likelihood_real = np.prod(d_real)
    likelihood_fake = np.prod(1 - d_fake)
    return -np.log(likelihood_real) / len(d_real) - np.log(likelihood_fake) / len(d_fake)
