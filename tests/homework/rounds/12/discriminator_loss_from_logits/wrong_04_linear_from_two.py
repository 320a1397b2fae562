# what: switches to the linear branch far too early, at 2
import numpy as np


def softplus(x):
    x = np.asarray(x, dtype=np.float64)
    return np.where(x > 2, x, np.log1p(np.exp(np.minimum(x, 2))))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return softplus(-real_logits).mean() + softplus(fake_logits).mean()
