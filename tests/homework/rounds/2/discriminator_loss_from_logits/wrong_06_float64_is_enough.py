# what: converts to float64 and then writes log(1 + exp(l)): exp(1000) overflows in 64 bits too, the loss is inf
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    # 32 bits are not enough, so use 64
    real = np.asarray(real_logits, dtype=np.float64)
    fake = np.asarray(fake_logits, dtype=np.float64)
    return np.log1p(np.exp(-real)).mean() + np.log1p(np.exp(fake)).mean()
