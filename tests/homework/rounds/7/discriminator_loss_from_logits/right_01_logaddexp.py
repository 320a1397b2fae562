# what: NumPy's logaddexp with 0, in 32 bits
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    zero = np.float32(0)
    return np.logaddexp(zero, -real_logits).mean() + np.logaddexp(zero, fake_logits).mean()
