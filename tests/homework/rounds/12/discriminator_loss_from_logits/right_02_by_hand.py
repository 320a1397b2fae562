# what: stable softplus by hand: max(x, 0) + log1p(exp(-|x|))
import numpy as np


def softplus(x):
    x = np.asarray(x, dtype=np.float64)
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits)))
