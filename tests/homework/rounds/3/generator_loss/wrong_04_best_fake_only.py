# what: scores G by its most convincing fake alone (a maximum) instead of the mean over all M. "J_G, non-saturating, for M fakes: one number."
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # G wants to fool D, so what counts is how well its best fake does
    best = np.max(d_fake)
    return -np.log(best)
