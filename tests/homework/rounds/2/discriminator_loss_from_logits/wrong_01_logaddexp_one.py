# what: reads the hint's "one exponential and 1" into logaddexp(1, l), which is log(e + e^l); the 1 is e^0, so it must be logaddexp(0, l)
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real_loss = np.mean(np.logaddexp(1, -real_logits))
    fake_loss = np.mean(np.logaddexp(1, fake_logits))
    return real_loss + fake_loss
