# what: logaddexp(1, x) is log(e + exp(x)); the 1 of the hint is exp(0), so the argument must be 0. Quote: "you know the sum of one exponential and 1"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    real = np.logaddexp(1, -real_logits)
    fake = np.logaddexp(1, fake_logits)
    return real.mean() + fake.mean()
