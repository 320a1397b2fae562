# what: wrong: only answers on the wrong side of one half cost something
import numpy as np



def discriminator_loss(d_real, d_fake):
    real = np.where(d_real < 0.5, -np.log(d_real), 0)
    fake = np.where(d_fake > 0.5, -np.log(1 - d_fake), 0)
    return real.mean() + fake.mean()
