# what: keeps both terms of cross-entropy; with label 1 the term log(1 - D) is switched off. Quote: "The label switches one of the two terms off"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d_fake = np.asarray(d_fake)
    cross_entropy = -(np.log(d_fake) + np.log(1 - d_fake))
    return cross_entropy.mean()
