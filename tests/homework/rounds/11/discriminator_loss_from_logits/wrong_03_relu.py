# what: takes max(x, 0) for softplus, as it is the limit
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    return np.mean(np.maximum(-real_logits, 0)) + np.mean(np.maximum(fake_logits, 0))
