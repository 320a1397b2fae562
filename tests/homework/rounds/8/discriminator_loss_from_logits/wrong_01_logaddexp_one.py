# what: logaddexp(1, x) is log(e + e^x): the "1" of the hint is e^0; violates "the sum of one exponential and 1"
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return float(np.logaddexp(1, -real_logits).mean() + np.logaddexp(1, fake_logits).mean())
