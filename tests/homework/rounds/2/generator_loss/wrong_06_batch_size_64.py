# what: divides by the constant 64 instead of by the number of fakes M: right for batches of 64 only
import numpy as np

BATCH_SIZE = 64


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return -np.sum(np.log(d_fake)) / BATCH_SIZE
