# what: the minimax loss, mean log(1 - D), which saturates; the text asks for the non-saturating one (lesson 2.5)
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    return np.mean(np.log(1 - d_fake))
