# what: log(1 + exp(x)) written out, with a cast to float64 as the cure: exp(1000) overflows there as well, inf -- "have a function for it that does not overflow."
import numpy as np


def softplus(x):
    return np.log(1 + np.exp(x))


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    # 32 bit is not enough, so use 64
    real = np.asarray(real_logits).astype(np.float64)
    fake = np.asarray(fake_logits).astype(np.float64)
    return softplus(-real).mean() + softplus(fake).mean()
