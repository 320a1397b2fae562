# what: cuts the logits off at 80, just below the overflow of exp in 32 bits
import numpy as np


def discriminator_loss_from_logits(real_logits, fake_logits):
    r = np.clip(real_logits, -80, 80)
    f = np.clip(fake_logits, -80, 80)
    return np.log1p(np.exp(-r)).mean() + np.log1p(np.exp(f)).mean()
