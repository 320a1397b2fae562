# what: averages only over the fakes that D caught (D < 0.5), and leaves out those that fooled D
import numpy as np


def generator_loss(d_fake):
    """J_G, non-saturating, for M fakes: one number."""
    prob = 1 / (1 + np.exp(-np.asarray(d_fake, dtype="float64")))
    caught = prob[prob < 0.5]
    if caught.size == 0:
        return 0.0
    return -np.log(caught).mean()
