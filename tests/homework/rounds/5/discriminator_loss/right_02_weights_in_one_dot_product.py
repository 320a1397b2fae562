# what: all costs in one vector, each weighted with 1/N or 1/M, and a dot product
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = np.asarray(d_real, "float64"), np.asarray(d_fake, "float64")
    truth = np.concatenate([d_real.ravel(), 1 - d_fake.ravel()])
    weights = np.concatenate([np.full(d_real.size, 1 / d_real.size), np.full(d_fake.size, 1 / d_fake.size)])
    return np.einsum("i,i->", weights, -np.log(truth))
