# what: a hand-made softplus with np.where: l itself where it is large, log1p(exp(l)) of a cut l elsewhere
import numpy as np


def my_softplus(x):
    x = np.asarray(x, dtype="float64")
    return np.where(x > 40, x, np.log1p(np.exp(np.minimum(x, 40))))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return my_softplus(-np.asarray(real_logits)).mean() + my_softplus(fake_logits).mean()
