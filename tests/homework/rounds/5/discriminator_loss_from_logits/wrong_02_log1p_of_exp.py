# what: log1p(exp(l)) is softplus on paper, but exp overflows at 1000 and the loss is inf. Quote: "have a function for it that does not overflow"
import numpy as np


def softplus(x):
    return np.log1p(np.exp(x))  # log1p is the stable version of log(1 + x)


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return softplus(-real_logits).mean() + softplus(fake_logits).mean()
