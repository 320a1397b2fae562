# what: takes the mean logit first; violates J_D, the mean over N and M of the prices
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(np.logaddexp(0, -np.mean(real_logits)) + np.logaddexp(0, np.mean(fake_logits)))
