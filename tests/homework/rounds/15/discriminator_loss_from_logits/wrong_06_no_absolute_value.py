# what: max(z, 0) + log1p(exp(-z)) without the absolute value, wrong for negative z
import numpy as np


def softplus(z):
    return np.maximum(z, 0) + np.log1p(np.exp(-z))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits))
