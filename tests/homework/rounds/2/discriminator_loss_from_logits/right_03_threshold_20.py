# what: right: like PyTorch's softplus, linear above 20 (the rest is below 2e-9); the logit is capped only inside the exponential
import numpy as np


def softplus(x, threshold=20.0):
    small = np.minimum(x, threshold)
    return np.where(x > threshold, x, np.log1p(np.exp(small)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_logits, fake_logits = np.asarray(real_logits), np.asarray(fake_logits)
    return softplus(-real_logits).mean() + softplus(fake_logits).mean()
