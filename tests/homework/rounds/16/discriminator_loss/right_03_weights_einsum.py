# what: probabilities, one joint array of truth probabilities with weights 1/N and 1/M, contracted by einsum
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real = np.asarray(d_real, dtype=np.float64).reshape(-1)
    d_fake = np.asarray(d_fake, dtype=np.float64).reshape(-1)
    truth = np.concatenate([d_real, 1.0 - d_fake])
    weight = np.concatenate(
        [np.full(d_real.size, 1.0 / d_real.size), np.full(d_fake.size, 1.0 / d_fake.size)]
    )
    return -np.einsum("i,i->", weight, np.log(truth))
