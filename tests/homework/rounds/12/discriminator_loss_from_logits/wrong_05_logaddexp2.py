# what: takes logaddexp2 for logaddexp
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.mean(np.logaddexp2(0, -real_logits)) + np.mean(np.logaddexp2(0, fake_logits))
