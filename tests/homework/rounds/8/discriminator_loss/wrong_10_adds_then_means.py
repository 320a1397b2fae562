# what: adds the two arrays before the mean, which raises as soon as N differs from M; violates "N and M may differ"
import numpy as np


def discriminator_loss(d_real, d_fake):
    return float(np.mean(-np.log(d_real) - np.log(1 - d_fake)))
