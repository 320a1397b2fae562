# what: asks both reals and fakes to be called real, the generator's wish in the discriminator's loss
import numpy as np


def discriminator_loss(d_real, d_fake):
    return np.mean(np.logaddexp(0.0, -d_real)) + np.mean(np.logaddexp(0.0, -d_fake))
