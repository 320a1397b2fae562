# what: log(1 + e^x) up to 30 and x beyond it, entry by entry, the exponential's argument cut so that it can't overflow
import numpy as np


def softplus(x):
    x = np.asarray(x)
    return np.where(x > 30, x, np.log1p(np.exp(np.minimum(x, 30))))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return softplus(np.negative(real_logits)).mean() + softplus(fake_logits).mean()
