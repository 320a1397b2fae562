# what: softplus by hand, max(l, 0) + log1p(exp(-|l|)), in NumPy
import numpy as np


def softplus(l):
    return np.maximum(l, 0) + np.log1p(np.exp(-np.abs(l)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(softplus(-np.asarray(real_logits))) + np.mean(softplus(np.asarray(fake_logits)))
