# what: right: minus the log of the geometric mean, each factor's root taken first
import numpy as np



def generator_loss(d_fake):
    d_fake = np.asarray(d_fake, dtype=np.float64)
    return -np.log(np.prod(d_fake ** (1 / d_fake.size)))
