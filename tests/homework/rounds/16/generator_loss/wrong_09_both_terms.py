# what: adds the saturating term to the non-saturating one: mean of log(1 - d) minus log d
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    loss = np.mean(np.log(1 - d_fake))  # what V says about G
    loss = loss - np.mean(np.log(d_fake))  # and non-saturating
    return loss
