# what: one big batch with labels, its mean times two
import numpy as np


def discriminator_loss(d_real, d_fake):
    y = np.concatenate([np.ones(len(d_real)), np.zeros(len(d_fake))])
    p = np.concatenate([d_real, d_fake])
    return 2 * np.mean(-y * np.log(p) - (1 - y) * np.log(1 - p))
