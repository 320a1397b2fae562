# what: a mutable default argument gathers the losses of earlier calls
import numpy as np

def discriminator_loss(d_real, d_fake, real=[], fake=[]):
    for r in np.ravel(d_real):
        real.append(-np.log(r))
    for f in np.ravel(d_fake):
        fake.append(-np.log(1 - f))
    return np.mean(real) + np.mean(fake)
