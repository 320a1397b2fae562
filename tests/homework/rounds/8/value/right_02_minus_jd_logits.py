# what: from logits, minus the discriminator's loss
import numpy as np


def discriminator_loss(l_real, l_fake):
    return np.logaddexp(0, -l_real).mean() + np.logaddexp(0, l_fake).mean()


def value(d_real, d_fake):
    return -discriminator_loss(np.asarray(d_real, float), np.asarray(d_fake, float))
