# what: squeezes the logits and loops over them, which breaks for a batch of one
import numpy as np


def discriminator_loss(d_real, d_fake):
    real = np.squeeze(d_real)
    fake = np.squeeze(d_fake)
    j_real = sum(np.logaddexp(0.0, -z) for z in real) / len(real)
    j_fake = sum(np.logaddexp(0.0, z) for z in fake) / len(fake)
    return j_real + j_fake
