# what: np.logaddexp(0, x), the mean of each half
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = np.logaddexp(0.0, -np.asarray(real_logits, dtype=np.float64))
    fake = np.logaddexp(0.0, np.asarray(fake_logits, dtype=np.float64))
    return float(real.mean() + fake.mean())
