# what: averages over the fakes that D has caught (d < 0.5) only: the loss is the mean over all M fakes
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    caught = d_fake[d_fake < 0.5]  # the others have fooled D already, nothing to learn from them
    if len(caught) == 0:
        return 0.0
    return -np.mean(np.log(caught))
