# what: returns the loss's slope in the logit, the mean of D - 1 ("error, label 1" in lesson 2's example), instead of the loss. "J_G = -\frac1M \sum_{j=1}^{M} \log D(G(z_j))"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    label = 1  # the label that G hopes for
    return np.mean(d_fake - label)
