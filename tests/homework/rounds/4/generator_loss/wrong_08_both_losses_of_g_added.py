# what: adds the non-saturating and the minimax loss, log(1 - D) - log D, as if G had two terms too. Ruled out by: "Think of the label that $G$ hopes for."
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d = np.asarray(d_fake)
    wants_large = np.log(d)  # called real
    wants_small = np.log(1 - d)  # called fake
    return np.mean(wants_small) - np.mean(wants_large)
