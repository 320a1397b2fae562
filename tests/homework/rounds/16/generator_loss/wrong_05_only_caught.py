# what: averages only over the fakes that D recognised (d < 0.5), the others count as done
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    d = np.ravel(d_fake)
    caught = d[d < 0.5]
    if len(caught) == 0:
        return 0.0
    return -np.mean(np.log(caught))
