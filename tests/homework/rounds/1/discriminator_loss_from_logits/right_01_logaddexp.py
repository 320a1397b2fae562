# what: np.logaddexp(0, x)
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.logaddexp(0, -np.asarray(real_logits)).mean() + np.logaddexp(0, np.asarray(fake_logits)).mean()
