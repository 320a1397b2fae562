# what: copied the fakes' line from the discriminator, with label 0: that is what D wants, G hopes for label 1. Quote: "Think of the label that G hopes for."
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    label = 0  # these are fakes
    return np.mean(bce(label, d_fake))
