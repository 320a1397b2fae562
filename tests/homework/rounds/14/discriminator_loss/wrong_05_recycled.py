# what: np.resize recycles or cuts the fakes to N of them
import numpy as np

def discriminator_loss(d_real, d_fake):
    d_fake = np.resize(d_fake, len(d_real))
    return np.mean(-np.log(d_real) - np.log(1 - d_fake))
