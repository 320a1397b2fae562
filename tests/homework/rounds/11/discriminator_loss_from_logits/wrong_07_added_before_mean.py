# what: adds the two columns before the mean
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.mean(np.logaddexp(0, -real_logits) + np.logaddexp(0, fake_logits))
