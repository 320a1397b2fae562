# what: computes in float16 to be fast
import numpy as np


def discriminator_loss(d_real, d_fake):
    d_real = np.asarray(d_real, dtype=np.float16)
    d_fake = np.asarray(d_fake, dtype=np.float16)
    return float(np.mean(-np.log(d_real)) + np.mean(-np.log(1 - d_fake)))
