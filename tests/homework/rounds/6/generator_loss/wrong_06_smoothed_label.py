# what: label 0.9 for the fakes (label smoothing carried over into G's loss) instead of 1 -- "**as if their label were 1**"
import numpy as np


def bce(y, p):
    return -(y * np.log(p) + (1 - y) * np.log(1 - p))


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    wanted = np.full(np.shape(d_fake), 0.9)
    return float(np.mean(bce(wanted, np.asarray(d_fake))))
