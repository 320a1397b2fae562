# what: max(x, 0) + log1p(exp(-|x|)), in 32-bit numbers throughout
import numpy as np


def softplus(x):
    return np.maximum(x, 0) + np.log1p(np.exp(-np.abs(x)))


def discriminator_loss_from_logits(real_logits, fake_logits):
    real = np.asarray(real_logits, np.float32)
    fake = np.asarray(fake_logits, np.float32)
    return softplus(-real).mean() + softplus(fake).mean()
