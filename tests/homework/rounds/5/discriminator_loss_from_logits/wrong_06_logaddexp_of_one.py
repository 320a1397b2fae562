# what: logaddexp(1, l) is log(e + exp(l)); the 1 of the hint is exp(0), so it must be logaddexp(0, l). Quote: "you know the sum of one exponential and 1"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    # log(1 + exp(x)), without overflow
    real_loss = np.mean(np.logaddexp(1, -real_logits))
    fake_loss = np.mean(np.logaddexp(1, fake_logits))
    return real_loss + fake_loss
