# what: np.logaddexp(1, l) is log(e^1 + e^l); the 1 in the sum is e^0, so it must be logaddexp(0, l). Ruled out by: "the sum of one exponential and 1, and its logarithm"
import numpy as np


def softplus(x):
    """log(1 + e^x)"""
    return np.logaddexp(1, x)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits, fake_logits = np.asarray(real_logits), np.asarray(fake_logits)
    return softplus(-real_logits).mean() + softplus(fake_logits).mean()
