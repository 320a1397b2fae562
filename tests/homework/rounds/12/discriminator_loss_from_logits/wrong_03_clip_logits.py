# what: clips the logits to -50..50 so that exp cannot overflow
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    r = np.clip(real_logits, -50, 50)
    f = np.clip(fake_logits, -50, 50)
    return np.mean(np.log1p(np.exp(-r))) + np.mean(np.log1p(np.exp(f)))
