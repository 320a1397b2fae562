# what: the hinge loss of SAGAN and BigGAN instead of cross-entropy
import numpy as np


def discriminator_loss(d_real, d_fake):
    return np.mean(np.maximum(0.0, 1.0 - d_real)) + np.mean(np.maximum(0.0, 1.0 + d_fake))
