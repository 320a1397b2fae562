# what: "the sum of one exponential and 1" became logaddexp(1, x), which is log(e + exp(x)): the 1 is exp(0), so the argument must be 0. "you know the sum of one exponential and 1"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    """J_D from logits: one number."""
    return np.mean(np.logaddexp(1, -real_logits)) + np.mean(np.logaddexp(1, fake_logits))
