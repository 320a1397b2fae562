# what: adds 1 in the exponent: logaddexp(1, x)
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.logaddexp(1, -real_logits).mean() + np.logaddexp(1, fake_logits).mean()
