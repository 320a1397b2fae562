# what: max(x, 0) + log1p(exp(-|x|)) by hand
import numpy as np


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.float32(np.mean(softplus(-real_logits)) + np.mean(softplus(fake_logits)))
