# what: one weighted sum over all images, 1/N for a real and 1/M for a fake; log1p
import numpy as np


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    d_real, d_fake = np.asarray(d_real, dtype=float), np.asarray(d_fake, dtype=float)
    logs = np.concatenate([np.log(d_real), np.log1p(-d_fake)])
    weights = np.concatenate(
        [np.full(d_real.shape, 1 / len(d_real)), np.full(d_fake.shape, 1 / len(d_fake))]
    )
    return -np.sum(weights * logs)
