# what: reads "exponential and 1" in the hint and puts a 1 into logaddexp, which exponentiates it
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.mean(np.logaddexp(1.0, -real_logits)) + np.mean(np.logaddexp(1.0, fake_logits))
