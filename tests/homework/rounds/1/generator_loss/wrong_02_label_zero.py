# what: scores the fakes with label 0: that is a term of D's loss, G hopes for label 1
import numpy as np


def bce(y, p):
    """Binary cross-entropy of one answer p, when the label is y: a float."""
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))



def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return np.mean([bce(0, p) for p in d_fake])
