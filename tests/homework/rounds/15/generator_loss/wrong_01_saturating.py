# what: the saturating loss of the minimax game, mean log(1 - D(fake))
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    # G minimises what D maximises
    return np.mean(np.log(1 - d_fake))
