# what: np.logaddexp(1, x) for log(1 + e^x): logaddexp exponentiates both, so it must be logaddexp(0, x); this is log(e + e^x)
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    # log(1 + exp(x)) without overflow
    real_loss = np.mean(np.logaddexp(1, -real_logits))
    fake_loss = np.mean(np.logaddexp(1, fake_logits))
    return real_loss + fake_loss
